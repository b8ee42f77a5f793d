package org.ninefold.ofbiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table that is read.
 *
 * @param needed whether nothing can be read without it
 * @param columns without which the table is as good as absent
 * @param extras columns that not every installation has
 */
record OfbizTable(String name, boolean needed, List<String> columns, List<String> extras) {

    static final String STAMP = "last_updated_tx_stamp";

    /** One table a line: ! is needed, + has a stamp that is read, ? begins the extras. */
    private static final String LINES =
            """
            !+party party_id party_type_id status_id description preferred_currency_uom_id external_id
            !+party_group party_id group_name
            !+person party_id first_name middle_name last_name ? occupation
            !+party_role party_id role_type_id
            !+party_relationship party_id_from party_id_to party_relationship_type_id from_date thru_date ? position_title
            !+invoice invoice_id invoice_type_id party_id_from party_id status_id invoice_date currency_uom_id
            !+invoice_item invoice_id invoice_item_seq_id invoice_item_type_id product_id quantity amount ? \
            parent_invoice_id parent_invoice_item_seq_id inventory_item_id
            !+order_header order_id order_type_id status_id order_date currency_uom
            !+order_role order_id party_id role_type_id
            !product product_id primary_product_category_id
            !product_category product_category_id product_category_type_id category_name description \
            primary_parent_category_id
            role_type role_type_id parent_type_id
            +party_status party_id status_id status_date
            +contact_mech contact_mech_id contact_mech_type_id info_string
            +telecom_number contact_mech_id country_code area_code contact_number
            +postal_address contact_mech_id address1 address2 postal_code city country_geo_id
            +party_contact_mech party_id contact_mech_id from_date thru_date allow_solicitation extension
            +party_contact_mech_purpose party_id contact_mech_id contact_mech_purpose_type_id from_date thru_date
            +invoice_role invoice_id party_id role_type_id
            +agreement agreement_id agreement_type_id party_id_to from_date thru_date
            +agreement_role agreement_id party_id
            user_login user_login_id party_id enabled
            product_category_member product_category_id product_id from_date thru_date sequence_num
            product_assoc product_id product_id_to product_assoc_type_id from_date thru_date
            +order_item_billing order_id order_item_seq_id invoice_id invoice_item_seq_id item_issuance_id quantity
            item_issuance item_issuance_id inventory_item_id
            inventory_item inventory_item_id unit_cost currency_uom_id
            product_average_cost product_average_cost_type_id organization_party_id product_id from_date thru_date \
            average_cost
            cost_component product_id cost_component_type_id cost cost_uom_id from_date thru_date
            supplier_product product_id party_id available_from_date available_thru_date supplier_pref_order_id \
            minimum_order_quantity last_price currency_uom_id
            product_price product_id product_price_type_id currency_uom_id from_date thru_date price
            party_acctg_preference party_id cogs_method_id base_currency_uom_id
            +order_item order_id order_item_seq_id product_id quantity cancel_quantity unit_price status_id
            +order_adjustment order_id order_item_seq_id order_adjustment_type_id amount
            +time_entry time_entry_id party_id from_date work_effort_id timesheet_id invoice_id hours
            +timesheet timesheet_id party_id client_party_id from_date
            +work_effort work_effort_id work_effort_parent_id
            +work_effort_party_assignment work_effort_id party_id role_type_id from_date thru_date
            +rate_amount rate_type_id rate_currency_uom_id period_type_id work_effort_id party_id \
            empl_position_type_id from_date thru_date rate_amount
            +contact_list_party contact_list_id party_id from_date thru_date status_id preferred_contact_mech_id
            """;

    /** All that are read, in the order in which people are told. */
    static final List<OfbizTable> ALL = LINES.lines().map(OfbizTable::parsed).toList();

    boolean isStamped() {
        return columns.contains(STAMP);
    }

    private static OfbizTable parsed(String line) {
        String[] halves = line.split(" \\? ");
        String[] words = halves[0].split(" ");
        List<String> columns = new ArrayList<>(List.of(words).subList(1, words.length));
        if (words[0].contains("+")) {
            columns.add(STAMP);
        }
        List<String> extras =
                halves.length > 1 ? Stream.of(halves[1].split(" ")).toList() : List.of();
        return new OfbizTable(words[0].replaceFirst("^\\W+", ""), words[0].startsWith("!"), columns, extras);
    }
}
