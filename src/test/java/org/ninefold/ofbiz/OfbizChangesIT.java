package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostPurchase;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.HostTime;
import org.ninefold.intake.Since;

/** R6 What comes when only changes are asked for; everything in the shop is stamped at ten on the first of January. */
class OfbizChangesIT {

    private static final Instant STAMP = Instant.parse("2026-01-01T10:00:00Z");

    private Shop shop;
    private Instant looked;

    @BeforeEach
    void open() {
        shop = Shop.open();
        try (Host.Reading reading = shop.host().open()) {
            looked = reading.now();
        }
    }

    @Test
    @DisplayName("The marks are the latest stamps, by table; a table without rows has none")
    void marksAreTheLatestStamps() {
        shop.sql("update invoice_item set last_updated_tx_stamp = '2026-05-01 08:00:00+02' where invoice_id = 'I3';"
                + " delete from order_item_billing");
        Map<String, Instant> expected = new HashMap<>();
        expected.put("invoice", STAMP);
        expected.put("invoice_item", Instant.parse("2026-05-01T06:00:00Z"));
        expected.put("order_item_billing", null);
        try (Host.Reading reading = shop.host().open()) {
            assertEquals(expected, reading.marks(HostStream.PURCHASES));
            assertEquals(Map.of(), reading.marks(HostStream.OFFERINGS));
        }
    }

    @Test
    @DisplayName("Nothing has changed after the marks, and everything within the overlap comes again")
    void overlapIsReadAgain() {
        assertEquals(List.of(), shop.purchases(after(HostStream.PURCHASES, -1)));
        assertEquals(5, shop.purchases(after(HostStream.PURCHASES, 60)).size());
        assertEquals(List.of(), shop.accounts(after(HostStream.ACCOUNTS, -1), HostAccount::id));
        assertEquals(
                7,
                shop.accounts(after(HostStream.ACCOUNTS, 60), HostAccount::id).size());
    }

    @Test
    @DisplayName("A changed item brings its invoice whole, though the invoice itself has no new stamp")
    void aChangedItemIsFound() {
        Since since = after(HostStream.PURCHASES, -1);
        shop.sql("update invoice_item set amount = 45, last_updated_tx_stamp = '2026-05-01' where invoice_id = 'I3'");
        assertEquals(List.of("invoice-I3 berg 2026-03-03 EUR booked; null 45.00 unknown"), shop.purchases(since));
    }

    @Test
    @DisplayName("A change that was stamped before the mark and committed after it is found by the overlap")
    void aLateCommitIsFoundByTheOverlap() {
        shop.sql("update invoice set last_updated_tx_stamp = '2026-05-01 12:00:00+00' where invoice_id = 'I3';"
                + " update invoice_item set last_updated_tx_stamp = '2026-05-01 12:00:00+00' where invoice_id = 'I3'");
        Since since = after(HostStream.PURCHASES, 60);
        Since narrow = new Since(since.marks(), looked, Duration.ZERO);
        shop.sql("update invoice set status_id = 'INVOICE_READY', last_updated_tx_stamp = '2026-05-01 11:30:00+00'"
                + " where invoice_id = 'I4'");
        assertEquals(List.of("I3"), refs(narrow));
        // by customer, then by number
        assertEquals(List.of("I4", "I3"), refs(since));
    }

    private List<String> refs(Since since) {
        return shop.read(since, Host.Reading::purchases, HostPurchase::ref);
    }

    @Test
    @DisplayName("A deleted invoice is missing among the keys")
    void aDeletedInvoiceIsMissingAmongTheKeys() {
        shop.sql("delete from invoice_item where invoice_id = 'I3'; delete from invoice where invoice_id = 'I3'");
        assertEquals(List.of("invoice-I1", "invoice-R1"), shop.keys(HostStream.PURCHASES));
    }

    @Test
    @DisplayName("A renamed party comes with its new name, and its persons with it")
    void aRenamedPartyIsRenamed() {
        Since since = after(HostStream.ACCOUNTS, -1);
        Since contacts = after(HostStream.CONTACTS, -1);
        shop.sql("update party_group set group_name = 'Aarhus Bikes', last_updated_tx_stamp = '2026-05-01'"
                + " where party_id = 'aarhus'");
        assertEquals(List.of("Aarhus Bikes"), shop.accounts(since, HostAccount::name));
        assertEquals(List.of("aarhus/kaj", "aarhus/nina"), shop.contacts(contacts, HostContact::id));
    }

    @Test
    @DisplayName("A relationship that ended by the calendar since the last reading has changed without a stamp")
    void aRelationshipThatExpiresByTimeIsFound() {
        Since since = after(HostStream.ACCOUNTS, -1);
        Since before = new Since(since.marks(), looked.minus(Duration.ofDays(1)), since.overlap());
        shop.sql("update party_relationship set thru_date = now() - interval '1 hour' where party_id_from = 'jens'");
        assertEquals(List.of("aarhus null"), shop.accounts(before, a -> a.id() + " " + a.owner()));
        shop.sql("update party_relationship set thru_date = '2025-06-01' where party_id_from = 'jens'");
        assertEquals(List.of(), shop.accounts(before, HostAccount::id), "known long since");
    }

    @Test
    @DisplayName("A mark ahead of every stamp is that of a database put back since: everything is read")
    void aDatabasePutBackIsReadWhole() {
        Since since = new Since(
                Map.of("invoice", STAMP.plusSeconds(1), "invoice_item", STAMP), looked, Duration.ofMinutes(-1));
        assertEquals(5, shop.purchases(since).size());
    }

    @Test
    @DisplayName("A client named above brings the time that was worked below")
    void aClientNamedAboveBringsTheTime() {
        Since since = after(HostStream.TIME, -1);
        assertEquals(List.of(), shop.read(since, Host.Reading::times, HostTime::id));
        shop.sql("update work_effort_party_assignment set party_id = 'hugo', last_updated_tx_stamp = '2026-05-01'"
                + " where role_type_id = 'CLIENT_BILLING'");
        assertEquals(
                List.of("t1 hugo", "t2 gry", "t3 berg", "t4 null"),
                shop.read(since, Host.Reading::times, (HostTime t) -> t.id() + " " + t.account()));
    }

    @Test
    @DisplayName("Changes of orders come by the stamps of their items and adjustments")
    void aChangedOrderIsFound() {
        shop.set(OfbizSettings.REVENUE, "ORDERS");
        Since since = after(HostStream.PURCHASES, -1);
        assertEquals(List.of(), shop.purchases(since));
        shop.sql("update order_adjustment set amount = -20, last_updated_tx_stamp = '2026-05-01'"
                + " where order_adjustment_id = 'a3'");
        assertEquals(
                List.of("order-O1 aarhus 2026-03-01 DKK booked; BIKES 1900.00 1000; null -20.00 0"),
                shop.purchases(since));
    }

    /** From where the stream stands now, with so many minutes read again. */
    private Since after(HostStream stream, int overlap) {
        Map<String, Instant> marks = new HashMap<>();
        try (Host.Reading reading = shop.host().open()) {
            marks.putAll(reading.marks(stream));
            marks.values().removeIf(Objects::isNull);
        }
        return new Since(marks, looked, Duration.ofMinutes(overlap));
    }
}
