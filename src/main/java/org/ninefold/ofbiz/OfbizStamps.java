package org.ninefold.ofbiz;

import java.util.List;
import org.ninefold.intake.HostStream;

/** The tables whose stamps tell that something of a stream changed. */
final class OfbizStamps {

    private static final List<String> ACCOUNTS = List.of(
            "party",
            "party_group",
            "person",
            "party_role",
            "party_relationship",
            "invoice",
            "order_header",
            "order_role",
            "party_status",
            "invoice_role",
            "agreement",
            "agreement_role",
            "party_contact_mech",
            "party_contact_mech_purpose",
            "postal_address");

    private static final List<String> CONTACTS = List.of(
            "party",
            "party_group",
            "person",
            "party_role",
            "party_relationship",
            "invoice",
            "order_role",
            "party_contact_mech",
            "party_contact_mech_purpose",
            "contact_mech",
            "telecom_number");

    private static final List<String> INVOICES = List.of("invoice", "invoice_item", "order_item_billing");

    private static final List<String> ORDERS = List.of(
            "invoice",
            "invoice_item",
            "order_item_billing",
            "order_header",
            "order_role",
            "order_item",
            "order_adjustment");

    private static final List<String> TIMES =
            List.of("time_entry", "timesheet", "invoice", "work_effort", "work_effort_party_assignment");

    private OfbizStamps() {}

    /** None for a stream that is always read whole. */
    static List<String> of(HostStream stream, boolean orders) {
        return switch (stream) {
            case ACCOUNTS -> ACCOUNTS;
            case CONTACTS -> CONTACTS;
            case PURCHASES -> orders ? ORDERS : INVOICES;
            case TIME -> TIMES;
            case OWNERS, OFFERINGS, COSTS, CONSENT -> List.of();
        };
    }

    static String latest(String table, String schema) {
        return OfbizSql.inSchema("select max(" + OfbizTable.STAMP + ") at time zone 'UTC' from S." + table, schema);
    }
}
