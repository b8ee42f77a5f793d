package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a sold bicycle cost, rung by rung from the lowest: each added rung wins over those below. */
class OfbizCostsIT {

    private static final String RETURN = "invoice-R1 aarhus 2026-03-05 DKK booked; BIKES -1000.00 ";

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @Test
    @DisplayName("R5 Standard, supplier's and typed cost, in this order; none is unknown")
    void costsByTheLadder() {
        shop.sql("delete from supplier_product");
        assertCost("unknown");
        shop.sql("insert into product_price (product_id, product_price_type_id, product_price_purpose_id,"
                + " currency_uom_id, product_store_group_id, from_date, price) values"
                + " ('bike', 'AVERAGE_COST', 'PURCHASE', 'DKK', '_NA_', '2020-01-01', 610),"
                + " ('bike', 'LIST_PRICE', 'PURCHASE', 'DKK', '_NA_', '2025-01-01', 1000)");
        assertCost("-610");
        shop.sql("insert into supplier_product (product_id, party_id, available_from_date, minimum_order_quantity,"
                + " last_price, currency_uom_id) values ('bike', 'parts', '2020-01-01', 1, 520, 'DKK'),"
                + " ('bike', 'ole', '2020-01-01', 1, 510, 'DKK'), ('bike', 'ida', '2027-01-01', 1, 1, 'DKK')");
        assertCost("-510");
        shop.sql("insert into cost_component (cost_component_id, product_id, cost_component_type_id, cost, cost_uom_id,"
                + " from_date, thru_date) values ('c1', 'bike', 'EST_STD_MAT_COST', 300, 'DKK', '2020-01-01', null),"
                + " ('c2', 'bike', 'EST_STD_LABOR_COST', 55.5, 'DKK', null, null),"
                + " ('c3', 'bike', 'EST_STD_GEN_COST', 9, 'DKK', '2020-01-01', '2021-01-01'),"
                + " ('c4', 'bike', 'ACTUAL_MAT_COST', 7, 'DKK', null, null)");
        assertCost("-355.5");
    }

    @Test
    @DisplayName("R5 What was issued goes before an average, unless the seller's ledger takes averages")
    void issuedCostGoesFirst() {
        shop.sql("insert into product_average_cost (product_average_cost_type_id, organization_party_id, product_id,"
                + " facility_id, from_date, average_cost) values"
                + " ('SIMPLE_AVG_COST', 'ours', 'bike', 'north', '2020-01-01', 400),"
                + " ('SIMPLE_AVG_COST', 'ours', 'bike', 'south', '2020-01-01', 410)");
        assertCost("-405");
        shop.sql("insert into inventory_item values ('v1', 450, 'DKK', now()), ('v2', 480, 'DKK', now());"
                + " update invoice_item set inventory_item_id = 'v1' where invoice_id = 'R1' and product_id = 'bike'");
        assertCost("-450");
        shop.sql(
                "insert into item_issuance values ('s1', 'v1', now()), ('s2', 'v2', now());"
                        + " insert into order_item_billing (order_id, order_item_seq_id, invoice_id, invoice_item_seq_id,"
                        + " item_issuance_id, quantity) values ('O1', '01', 'R1', '01', 's1', 1), ('O1', '02', 'R1', '01', 's2', 2)");
        // (450 + 2 x 480) / 3
        assertCost("-470");
        shop.sql("insert into party_acctg_preference values ('ours', 'COGS_AVG_COST', 'DKK', now())");
        assertCost("-405");
    }

    @Test
    @DisplayName("R5 A cost in another currency is not converted, and one that holds no longer or not yet is not taken")
    void anotherCurrencyIsUnknown() {
        shop.sql("update invoice set currency_uom_id = 'SEK' where invoice_id = 'R1'");
        assertEquals(RETURN.replace("DKK", "SEK") + "unknown", shop.purchase("invoice-R1"));
        shop.sql("update invoice set currency_uom_id = 'DKK', invoice_date = '2020-06-01' where invoice_id = 'R1'");
        assertEquals(RETURN.replace("2026-03-05", "2020-06-01") + "-300", shop.purchase("invoice-R1"));
        shop.sql("update invoice set invoice_date = '2018-06-01' where invoice_id = 'R1'");
        assertEquals(RETURN.replace("2026-03-05", "2018-06-01") + "unknown", shop.purchase("invoice-R1"));
    }

    @Test
    @DisplayName("R5 The only price of a product is taken as one of several is: while it holds")
    void theOnlyPriceIsTakenWhileItHolds() {
        shop.sql("delete from supplier_product where product_id = 'bike' and last_price <> 500");
        assertCost("-500");
        shop.sql("update supplier_product set available_thru_date = '2026-03-01' where product_id = 'bike'");
        assertCost("unknown");
        shop.sql("update supplier_product set available_thru_date = '2026-04-01' where product_id = 'bike'");
        assertCost("-500");
        shop.sql("update supplier_product set available_from_date = '2026-03-31' where product_id = 'bike'");
        assertCost("unknown");
    }

    @Test
    @DisplayName(
            "An average cost is in the seller's currency, else in the one that is set, else in the reporting currency")
    void averageCostsHaveTheSellersCurrency() {
        shop.sql("delete from supplier_product; insert into product_average_cost (product_average_cost_type_id,"
                + " organization_party_id, product_id, facility_id, from_date, average_cost)"
                + " values ('SIMPLE_AVG_COST', 'ours', 'bike', 'north', '2020-01-01', 400)");
        assertCost("-400");
        shop.set(OfbizSettings.BASE_CURRENCY, "EUR");
        assertCost("unknown");
        shop.sql("insert into party_acctg_preference values ('ours', null, 'DKK', now())");
        assertCost("-400");
    }

    @Test
    @DisplayName("A variant takes its virtual product's cost, unless it has one of its own")
    void aVariantTakesItsVirtualsCost() {
        shop.sql("update invoice_item set product_id = 'helmet-red' where invoice_id = 'R1' and product_id = 'bike'");
        assertEquals(RETURN.replace("BIKES", "GEAR") + "-90", shop.purchase("invoice-R1"));
        shop.sql("insert into supplier_product (product_id, party_id, available_from_date, minimum_order_quantity,"
                + " last_price, currency_uom_id) values ('helmet-red', 'parts', '2020-01-01', 1, 95, 'DKK')");
        assertEquals(RETURN.replace("BIKES", "GEAR") + "-95", shop.purchase("invoice-R1"));
    }

    @Test
    @DisplayName("R5 What only raises or lowers a price costs nothing: by its type, or as it belongs to another line")
    void adjustmentsCostNothing() {
        String line = "insert into invoice_item (invoice_id, invoice_item_seq_id, invoice_item_type_id, product_id,"
                + " quantity, amount, parent_invoice_id, parent_invoice_item_seq_id) values ('R1', ";
        shop.sql(line + "'03', 'CRT_ADD_FEATURE_ADJ', 'bike', 1, 1, null, null), ('R1', '04', 'CRT_WARRANTY_ADJ',"
                + " 'bike', 1, 1, null, null), ('R1', '05', 'CRT_REPLACE_ADJ', 'bike', 1, 1, null, null),"
                + " ('R1', '06', 'CRT_MKTG_PKG_ADJ', 'bike', 1, 1, null, null), ('R1', '07', 'CRT_VAT_PC_ADJ',"
                + " 'bike', 1, 1, null, null), ('R1', '08', 'ITM_ADD_FEATURE', 'bike', 1, 1, null, null),"
                + " ('R1', '09', 'ITM_WARRANTY_ADJ', 'bike', 1, 1, null, null), ('R1', '10', 'ITM_REPLACE_ADJ', 'bike',"
                + " 1, 1, null, null), ('R1', '11', 'INV_ADD_FEATURE', 'bike', 1, 1, null, null),"
                + " ('R1', '12', 'INV_WARRANTY_ADJ', 'bike', 1, 1, null, null)");
        assertEquals(RETURN.replace("1000", "1010") + "-500", shop.purchase("invoice-R1"));
        shop.sql(line + "'13', 'OUR_OWN_ADJ', null, 1, 5, 'R1', '01')");
        assertEquals(RETURN.replace("1000", "1015") + "-500", shop.purchase("invoice-R1"));
    }

    private void assertCost(String cost) {
        assertEquals(RETURN + cost, shop.purchase("invoice-R1"));
    }
}
