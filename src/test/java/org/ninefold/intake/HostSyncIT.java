package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.JobState;
import org.ninefold.testing.Database;

/** An invented host is read, on every database. */
class HostSyncIT {

    private static final String LINES = "purchase_line l join ninefold.purchase p on p.id = l.purchase_id"
            + " join ninefold.account a on a.id = l.account_id";
    private static final String COLUMNS = "p.ref, a.ref, l.purchased_on, l.currency, l.revenue, l.direct_cost";

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook
                .account(new HostAccount("K 1", "Ærø Æg", AccountKind.CUSTOMER, null, "DK", "DKK", day("2020-05-01")))
                .account(new HostAccount("K 2", "Ö-vikens Trä", AccountKind.LEAD, null, "SE", null, null))
                .purchase(sale("S1", "K 1", line(null, "100.50", "40"), line(null, "100.50", "40")))
                .purchase(sale("S2", "K 2", line(null, "-10", null)))
                .purchase(new HostPurchase("S3", "S3", "K 1", day("2025-02-01"), "DKK", false, "DRAFT", List.of()))
                .purchase(sale("S4", "K 9", line(null, "1", null)));
        return desk;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static HostPurchase.Line line(String offering, String revenue, String cost) {
        return new HostPurchase.Line(offering, new BigDecimal(revenue), cost == null ? null : new BigDecimal(cost));
    }

    private static HostPurchase sale(String id, String account, HostPurchase.Line... lines) {
        return new HostPurchase(id, id, account, day("2025-01-31"), "DKK", true, "BOOKED", List.of(lines));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 Accounts and purchases of a host come in, with a reason for each record that does not")
    void bringsEverythingOfAnInventedHost(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertEquals(JobState.DONE, sync.state());
            assertEquals(SyncMode.FULL, sync.mode());
            assertEquals("2 0 0 0 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("2 0 0 0 0 0 2", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals(
                    "K 1|Ærø Æg|CUSTOMER|DK|DKK|2020-05-01 ; K 2|Ö-vikens Trä|LEAD|SE",
                    desk.desk.rows("ref, name, kind, country, currency, customer_since", "account"));
            assertEquals(
                    "S1|K 1|2025-01-31|DKK|100.5000|40.0000 ; S1|K 1|2025-01-31|DKK|100.5000|40.0000"
                            + " ; S2|K 2|2025-01-31|DKK|-10.0000",
                    desk.desk.rows(COLUMNS, LINES));
            assertEquals(
                    List.of(
                            "PURCHASES S3 purchase_ref NOT_BOOKED DRAFT",
                            "PURCHASES S4 account_ref UNKNOWN_ACCOUNT K 9"),
                    desk.rejections(sync));
            assertEquals(
                    "K 1|accounts ; K 2|accounts ; S1|purchases ; S2|purchases",
                    desk.desk.rows("host_id, kind", "host_record"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 What was read before and is as it was changes nothing")
    void runningTwiceChangesNothing(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.read(SyncMode.FULL);
            String before = desk.desk.rows("id, version", "account") + desk.desk.rows("id, version", "purchase");
            String audit = desk.desk.rows("id, subject", "audit where subject <> 'notebook'");
            SyncView again = desk.read(SyncMode.FULL);
            assertEquals("0 0 2 0 0 0 0", HostDesk.counts(again, HostStream.ACCOUNTS));
            assertEquals("0 0 2 0 0 0 2", HostDesk.counts(again, HostStream.PURCHASES));
            assertEquals(before, desk.desk.rows("id, version", "account") + desk.desk.rows("id, version", "purchase"));
            assertEquals(audit, desk.desk.rows("id, subject", "audit where subject <> 'notebook'"));
            assertEquals("0", desk.desk.database.value("select count(*) from ninefold.import_row"));
            assertEquals("0", desk.desk.database.value("select count(*) from ninefold.import_written"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 Only what changed since the last reading is read, and what may have been committed late")
    void readsOnlyWhatChanged(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.read(SyncMode.CHANGES);
            desk.notebook
                    .later(Duration.ofHours(1))
                    .account(new HostAccount("K 3", "New", AccountKind.CUSTOMER, null, null, null, null));
            desk.read(SyncMode.CHANGES);
            desk.notebook.reads();
            desk.notebook
                    .later(Duration.ofMinutes(20))
                    .account(new HostAccount("K 1", "Ærø", AccountKind.CUSTOMER, null, "DK", "DKK", null));
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertTrue(desk.notebook.reads().contains("ACCOUNTS 2"));
            assertEquals("0 1 1 0 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("K 1|Ærø ; K 2|Ö-vikens Trä ; K 3|New", desk.desk.rows("ref, name", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R16 A host that was taken back to an older day, and one with other choices, is read whole")
    void readsEverythingWhereMarksSayNothing(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.read(SyncMode.CHANGES);
            desk.notebook
                    .later(Duration.ofHours(9))
                    .account(new HostAccount("K 3", "New", AccountKind.CUSTOMER, null, null, null, null));
            desk.read(SyncMode.CHANGES);
            desk.notebook.tear(HostStream.ACCOUNTS, "K 3").reads();
            SyncView back = desk.read(SyncMode.CHANGES);
            assertTrue(desk.notebook.reads().contains("ACCOUNTS 2"));
            assertEquals(SyncMode.CHANGES, back.mode());
            desk.notebook.choosing("some");
            assertEquals(SyncMode.FULL, desk.read(SyncMode.CHANGES).mode());
            assertEquals(SyncMode.CHANGES, desk.read(SyncMode.CHANGES).mode());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R20 A host that goes away in the middle leaves whole chunks, and the next reading goes on")
    void aHostThatGoesAwayLeavesWholeChunks(Database.Kind kind) {
        try (HostDesk desk = many(kind)) {
            desk.notebook.breaksAfter(7_500, new Refused(HostRefusal.AWAY, "the lamp went out"));
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertEquals(JobState.FAILED, sync.state());
            assertEquals("HostRefusal.AWAY", sync.failure());
            assertEquals(List.of("the lamp went out"), sync.facts());
            assertEquals("5000", desk.desk.database.value("select count(*) from ninefold.account"));
            assertEquals(
                    "0", desk.desk.database.value("select count(*) from ninefold.host_mark where stream = 'ACCOUNTS'"));
            desk.notebook.mended();
            SyncView next = desk.read(SyncMode.CHANGES);
            assertEquals("3000 0 5000 0 0 0 0", HostDesk.counts(next, HostStream.ACCOUNTS));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R20 A reading whose node died goes on where whole streams were taken")
    void anInterruptedReadingGoesOn(Database.Kind kind) {
        try (HostDesk desk = many(kind)) {
            desk.notebook
                    .write(HostStream.OFFERINGS, "A", new HostOffering("A", "Above", null))
                    .breaksAfter(7_500, new IllegalStateException("the node died"));
            SyncView sync = desk.dieAndRead(SyncMode.CHANGES, desk.notebook::mended);
            assertEquals(JobState.DONE, sync.state());
            assertEquals("8000 0 5000 0 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("8000", desk.desk.database.value("select count(*) from ninefold.account"));
            assertEquals(
                    1,
                    desk.notebook.reads().stream().filter("OFFERINGS 1"::equals).count());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 A document without a currency is not taken over: the account's or ours would be a guess")
    void aDocumentWithoutACurrencyIsRejected(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.purchase(new HostPurchase(
                    "S5", "S5", "K 1", day("2025-02-01"), null, true, "BOOKED", List.of(line(null, "1", null))));
            List<String> rejections = desk.rejections(desk.read(SyncMode.CHANGES));
            assertTrue(rejections.get(2).startsWith("PURCHASES S5 currency MISSING"), rejections.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R20 A stream that can no longer be read is passed over: nothing of it is gone for that")
    void whatCannotBeReadIsNotGone(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.write(
                    HostStream.COSTS, "c", new HostCost("c", "ida", day("2025-01-01"), null, BigDecimal.TEN, "DKK"));
            desk.read(SyncMode.CHANGES);
            desk.notebook.readable(HostStream.PURCHASES, false).readable(HostStream.COSTS, false);
            SyncView sync = desk.read(SyncMode.FULL);
            assertEquals(JobState.DONE, sync.state());
            assertEquals("0 0 0 0 0 0 0", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("0 0 0 0 0 0 0", HostDesk.counts(sync, HostStream.COSTS));
            assertEquals("0 0 2 0 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            desk.notebook.readable(HostStream.PURCHASES, true).readable(HostStream.COSTS, true);
            assertEquals("0 0 2 0 0 0 2", HostDesk.counts(desk.read(SyncMode.FULL), HostStream.PURCHASES));
        }
    }

    private static HostDesk many(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        for (int i = 0; i < 8_000; i++) {
            String id = "K" + (10_000 + i);
            desk.notebook.account(new HostAccount(id, "Name " + id, AccountKind.CUSTOMER, null, null, null, null));
        }
        return desk;
    }
}
