package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostOffering;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;

/** Invoices, returns and orders as purchases. */
class OfbizPurchasesIT {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @Test
    @DisplayName("R4 Net of discounts, without VAT and shipping; header discounts stand alone; by the company's days")
    void netOfDiscountsWithoutTaxAndShipping() {
        // 2 x 1000 - 150; 199.95 and 3 x 19.995 = 59.985 rounded; -50 of the whole invoice; VAT 462.50 and 80 are out
        assertEquals(
                "invoice-I1 aarhus 2026-03-02 DKK booked; BIKES 1850.00 1000; GEAR 199.95 90; GEAR 59.99 unknown;"
                        + " null -50.00 0",
                shop.purchase("invoice-I1"));
    }

    @Test
    @DisplayName("R4 A customer's return is subtracted, with its cost; a return to a supplier is no revenue")
    void aReturnIsSubtracted() {
        assertEquals(
                List.of("invoice-I1", "invoice-I2", "invoice-I3", "invoice-I4", "invoice-R1"),
                shop.purchases(Since.ALL).stream().map(p -> p.split(" ")[0]).toList());
        assertEquals("invoice-R1 aarhus 2026-03-05 DKK booked; BIKES -1000.00 -500", shop.purchase("invoice-R1"));
    }

    @Test
    @DisplayName("R4 Without a status, or with one that does not count, a document is not booked and has no lines")
    void aNullStatusIsNotBooked() {
        assertEquals("invoice-I2 berg 2026-03-02 EUR not booked: null", shop.purchase("invoice-I2"));
        assertEquals("invoice-I4 aarhus 2026-03-04 DKK not booked: INVOICE_CANCELLED", shop.purchase("invoice-I4"));
        assertEquals(List.of("invoice-I1", "invoice-I3", "invoice-R1"), shop.keys(HostStream.PURCHASES));
        shop.set(OfbizSettings.NOT_BOOKED, "INVOICE_READY");
        assertEquals("invoice-I2 berg 2026-03-02 EUR booked; BIKES 100.00 70", shop.purchase("invoice-I2"));
        assertEquals("invoice-I3 berg 2026-03-03 EUR not booked: INVOICE_READY", shop.purchase("invoice-I3"));
    }

    @Test
    @DisplayName("A quantity that is not said is one; the currency is kept; lines that are all tax leave zero")
    void nullQuantityIsOne() {
        assertEquals("invoice-I3 berg 2026-03-03 EUR booked; null 40.00 unknown", shop.purchase("invoice-I3"));
        shop.sql("update invoice_item set invoice_item_type_id = 'ITM_VAT_TAX' where invoice_id = 'I3'");
        assertEquals("invoice-I3 berg 2026-03-03 EUR booked; null 0 0", shop.purchase("invoice-I3"));
    }

    @Test
    @DisplayName("R4 Types of taxes and shipping are those that are set")
    void taxesAreThoseThatAreSet() {
        shop.set(OfbizSettings.TAX_TYPES, "").set(OfbizSettings.SHIPPING_TYPES, "CRT_SHIPPING_ADJ");
        assertEquals(
                "invoice-R1 aarhus 2026-03-05 DKK booked; BIKES -1000.00 -500; null -250.00 unknown",
                shop.purchase("invoice-R1"));
    }

    @Test
    @DisplayName("An invoice between our own organisations is none")
    void ourOwnAreNone() {
        shop.sql("update invoice set party_id = 'ours' where invoice_id = 'I3'");
        assertEquals("none", shop.purchase("invoice-I3"));
        assertEquals(List.of("invoice-I1", "invoice-R1"), shop.keys(HostStream.PURCHASES));
    }

    @Test
    @DisplayName("R4 Orders instead of invoices, with the returns; never both")
    void ordersInsteadOfInvoicesNeverBoth() {
        shop.set(OfbizSettings.REVENUE, "ORDERS");
        // (3 - 1) x 1000 - 100; -10 of the whole order; what is of the cancelled helmet is out, tax and shipping too
        assertEquals(
                List.of(
                        "invoice-R1 aarhus 2026-03-05 DKK booked; BIKES -1000.00 -500",
                        "order-O1 aarhus 2026-03-01 DKK booked; BIKES 1900.00 1000; null -10.00 0",
                        "order-O2 gry 2026-02-28 DKK not booked: ORDER_CREATED"),
                shop.purchases(Since.ALL));
        assertEquals(List.of("invoice-R1", "order-O1"), shop.keys(HostStream.PURCHASES));
    }

    @Test
    @DisplayName("An order billed to two counts once")
    void anOrderBilledToTwoCountsOnce() {
        shop.set(OfbizSettings.REVENUE, "ORDERS")
                .sql("insert into order_role (order_id, party_id, role_type_id)"
                        + " values ('O1', 'berg', 'BILL_TO_CUSTOMER')");
        assertEquals(
                1,
                shop.purchases(Since.ALL).stream()
                        .filter(p -> p.startsWith("order-O1 "))
                        .count());
    }

    @Test
    @DisplayName("Offerings are the categories in use with those above; a parent that is not there is none")
    void offeringsAreTheCategoriesInUse() {
        assertEquals(List.of("ALL Everything null", "BIKES Bicycles ALL", "GEAR GEAR ALL"), offerings());
        assertEquals(List.of("ALL", "BIKES", "GEAR"), shop.keys(HostStream.OFFERINGS));
        shop.set(OfbizSettings.OFFERINGS, "MEMBER");
        assertEquals(
                List.of("ALL Everything null", "BIKES Bicycles ALL", "GEAR GEAR ALL", "SALE On sale null"),
                offerings());
    }

    @Test
    @DisplayName(
            "One category for each product even where it is in many, and that of the virtual product for a variant")
    void oneCategoryEvenWhereManyHold() {
        shop.sql("update invoice_item set product_id = 'helmet-red' where invoice_id = 'R1' and product_id = 'bike'");
        assertEquals("invoice-R1 aarhus 2026-03-05 DKK booked; GEAR -1000.00 -90", shop.purchase("invoice-R1"));
        shop.set(OfbizSettings.OFFERINGS, "MEMBER");
        assertEquals("invoice-R1 aarhus 2026-03-05 DKK booked; GEAR -1000.00 -90", shop.purchase("invoice-R1"));
        shop.sql("insert into product_category_member (product_category_id, product_id, from_date, sequence_num) values"
                + " ('SALE', 'helmet-red', '2020-01-01', 9)");
        assertEquals("invoice-R1 aarhus 2026-03-05 DKK booked; SALE -1000.00 -90", shop.purchase("invoice-R1"));
        assertEquals(
                "invoice-I1 aarhus 2026-03-02 DKK booked; GEAR 199.95 90; SALE 1850.00 1000; null -50.00 0;"
                        + " null 59.99 unknown",
                shop.purchase("invoice-I1"));
    }

    private List<String> offerings() {
        return shop.read(
                Since.ALL, Host.Reading::offerings, (HostOffering o) -> o.id() + " " + o.name() + " " + o.parent());
    }
}
