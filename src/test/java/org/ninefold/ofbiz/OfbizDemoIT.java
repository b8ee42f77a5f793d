package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostFindings.Part;
import org.ninefold.intake.HostOffering;
import org.ninefold.intake.HostPurchase;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;

/** OFBiz's own demo data, worked by hand from its files. */
class OfbizDemoIT {

    /** Net amounts: without 7.01 of tax and 12.10 of shipping on 8009; costs are EuroSupplier's 24.00 a piece. */
    private static final List<String> PURCHASES = List.of(
            "invoice-8009 DemoCustomer 2009-08-17 USD booked; 20111 119.98 72; null -12.00 0",
            "invoice-8010 DemoCustomer 2009-09-17 USD booked; 20111 179.97 72",
            "invoice-8100 admin 2009-07-08 USD booked; 202 1320.00 unknown",
            "invoice-demo10000 AcctBuyer 2006-04-25 USD not booked: INVOICE_IN_PROCESS",
            "invoice-demo10002 AcctBuyer 2006-04-25 USD booked; null 56.99 unknown",
            "invoice-demo11000 EuroCustomer 2006-04-25 EUR booked; null 20.00 unknown",
            "invoice-demo11001 EuroCustomer 2006-04-25 EUR booked; null 543.23 unknown",
            "invoice-demo1200 DemoCustCompany 2006-04-25 USD booked; null 511.23 unknown");

    private static Shop demo;

    @BeforeAll
    static void open() {
        demo = DemoPack.open(false).set(OfbizSettings.BASE_CURRENCY, "USD");
    }

    @Test
    @DisplayName("Seven booked invoices with their net amounts, and the one that is not booked")
    void sevenBookedInvoices() {
        assertEquals(PURCHASES, demo.purchases(Since.ALL));
        assertEquals(7, demo.keys(HostStream.PURCHASES).size());
    }

    @Test
    @DisplayName("The sum of each customer is that of the hand query, by currency")
    void sumsAreThoseOfTheHandQuery() {
        List<HostPurchase> all = new ArrayList<>();
        try (Host.Reading reading = demo.host().open()) {
            reading.purchases(Since.ALL, all::add);
        }
        Map<String, String> sums = all.stream()
                .filter(HostPurchase::booked)
                .collect(Collectors.groupingBy(
                        purchase -> purchase.account() + " " + purchase.currency(),
                        Collectors.collectingAndThen(Collectors.toList(), purchases -> purchases.stream()
                                .flatMap(purchase -> purchase.lines().stream())
                                .map(HostPurchase.Line::revenue)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .toPlainString())));
        assertEquals(
                Map.of(
                        "DemoCustomer USD", "287.95",
                        "admin USD", "1320.00",
                        "AcctBuyer USD", "56.99",
                        "DemoCustCompany USD", "511.23",
                        "EuroCustomer EUR", "563.23"),
                sums);
    }

    @Test
    @DisplayName("Nineteen offerings, from the catalogue's root downwards")
    void nineteenOfferings() {
        List<String> offerings = demo.read(
                Since.ALL, Host.Reading::offerings, (HostOffering o) -> o.id() + "/" + o.name() + "/" + o.parent());
        assertEquals(19, offerings.size());
        assertEquals(
                List.of(
                        "200/200/CATALOG1",
                        "201/201/200",
                        "2011/2011/201",
                        "20111/20111/2011",
                        "202/202/200",
                        "BoatRental/Boat Rental/RentBrowseRoot",
                        "CATALOG1/Demo Browse Root/null"),
                offerings.subList(3, 10));
    }

    @Test
    @DisplayName("Orders instead: two of one customer, as much as OFBiz says is left of them")
    void ordersInstead() {
        Shop orders = DemoPack.open(false).set(OfbizSettings.REVENUE, "ORDERS");
        assertEquals(
                List.of(
                        "order-DEMO10090 DemoCustomer 2008-04-23 USD booked; 101 38.40 48",
                        "order-Demo1002 DemoCustomer 2009-08-17 USD booked; 20111 119.98 72; null -12.00 0"),
                orders.purchases(Since.ALL));
    }

    @Test
    @DisplayName("With the tables of types, and with a variant's virtual product, the same and one cost more")
    void withTheTablesOfTypes() {
        Shop typed = DemoPack.open(true).set(OfbizSettings.BASE_CURRENCY, "USD");
        assertEquals(PURCHASES, typed.purchases(Since.ALL));
        assertEquals(demo.accounts(Since.ALL, HostAccount::toString), typed.accounts(Since.ALL, HostAccount::toString));
        typed.sql("create table product_assoc (product_id varchar(20), product_id_to varchar(20),"
                + " product_assoc_type_id varchar(20), from_date timestamptz, thru_date timestamptz);"
                + " insert into product_assoc values ('WG-9943', 'WG-9943-B3', 'PRODUCT_VARIANT', '2001-01-01', null)");
        // 3 x 220.00
        assertEquals("invoice-8100 admin 2009-07-08 USD booked; 202 1320.00 660", typed.purchase("invoice-8100"));
    }

    @Test
    @DisplayName("All stamps are one: the overlap brings everything again, and past it there is nothing")
    void everythingAgainWithinTheOverlap() {
        try (Host.Reading reading = demo.host().open()) {
            Map<String, Instant> marks = reading.marks(HostStream.PURCHASES);
            assertEquals(Instant.parse("2024-10-24T18:37:18Z"), marks.get("invoice_item"));
            Since again = new Since(marks, reading.now(), Duration.ofHours(1));
            assertEquals(PURCHASES, demo.purchases(again));
            Since past = new Since(marks, reading.now(), Duration.ofSeconds(-1));
            assertEquals(List.of(), demo.purchases(past));
        }
    }

    @Test
    @DisplayName("What the pack lacks is said, and stands in nothing's way")
    void whatThePackLacks() {
        List<Part> parts = demo.host().look().parts();
        assertNull(demo.host().look().failure());
        assertEquals(
                List.of(
                        "role_type",
                        "user_login",
                        "product_assoc",
                        "item_issuance",
                        "inventory_item",
                        "party_acctg_preference"),
                parts.stream().filter(part -> !part.found()).map(Part::name).toList());
        assertEquals(
                List.of("agreement_role", "product_average_cost"),
                parts.stream()
                        .filter(part -> part.found() && !part.rows())
                        .map(Part::name)
                        .toList());
    }
}
