package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.platform.job.JobState;
import org.ninefold.testing.Database;

/** What vanishes from an invented host is marked and kept; on every database. */
class HostGoneIT {

    private static final String MARKS = "host_id, gone";
    private static final String LINES = "purchase_line l join ninefold.purchase p on p.id = l.purchase_id";

    private static HostPurchase sale(String id, boolean booked) {
        HostPurchase.Line line = new HostPurchase.Line(null, BigDecimal.TEN, BigDecimal.ONE);
        List<HostPurchase.Line> lines = booked ? List.of(line) : List.of();
        return new HostPurchase(id, id, "K1", LocalDate.parse("2025-01-31"), "EUR", booked, "S", lines);
    }

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook
                .account(new HostAccount("K1", "One", AccountKind.CUSTOMER, null, null, null, null))
                .account(new HostAccount("K2", "Two", AccountKind.CUSTOMER, null, null, null, null))
                .purchase(sale("S1", true))
                .purchase(sale("S2", true));
        desk.read(SyncMode.FULL);
        return desk;
    }

    private static String lines(HostDesk desk) {
        return desk.desk.rows("p.ref, l.revenue, l.direct_cost, l.purchased_on, p.version", LINES);
    }

    private static String marks(HostDesk desk) {
        return desk.desk.rows(MARKS, "host_record");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21 What vanished is marked and no longer counted; there again, it counts again")
    void whatVanishedIsMarkedAndNoLongerCounted(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.tear(HostStream.ACCOUNTS, "K2").tear(HostStream.PURCHASES, "S2");
            SyncView keys = desk.read(SyncMode.KEYS);
            assertEquals("0 0 0 0 1 0 0", HostDesk.counts(keys, HostStream.ACCOUNTS));
            assertEquals("0 0 0 0 1 0 0", HostDesk.counts(keys, HostStream.PURCHASES));
            assertEquals("K1 ; K2|GONE ; S1 ; S2|GONE", marks(desk));
            assertEquals("S1|10.0000|1.0000|2025-01-31|1", lines(desk));
            assertEquals("K1|CUSTOMER ; K2|CUSTOMER", desk.desk.rows("ref, kind", "account"));
            assertEquals("0 0 0 0 0 0 0", HostDesk.counts(desk.read(SyncMode.KEYS), HostStream.PURCHASES));
            desk.notebook
                    .account(new HostAccount("K2", "Two", AccountKind.CUSTOMER, null, null, null, null))
                    .purchase(sale("S2", true));
            SyncView back = desk.read(SyncMode.KEYS);
            assertEquals("0 0 0 0 0 1 0", HostDesk.counts(back, HostStream.PURCHASES));
            assertEquals("K1 ; K2 ; S1 ; S2", marks(desk));
            assertEquals("S1|10.0000|1.0000|2025-01-31|1 ; S2|10.0000|1.0000|2025-01-31|3", lines(desk));
            assertEquals("0 0 2 0 0 0 0", HostDesk.counts(desk.read(SyncMode.FULL), HostStream.PURCHASES));
            assertEquals("0", desk.desk.database.value("select count(*) from ninefold.host_key"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21 A purchase that is no longer booked is parked; booked again, it comes as it then is")
    void aPurchaseThatIsNoLongerBookedDoesNotCount(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.purchase(sale("S2", false));
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertEquals("0 0 1 0 1 0 1", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("K1 ; K2 ; S1 ; S2|NOT_BOOKED", marks(desk));
            assertEquals("S1|10.0000|1.0000|2025-01-31|1", lines(desk));
            desk.notebook.purchase(sale("S2", true));
            SyncView back = desk.read(SyncMode.CHANGES);
            assertEquals("0 1 1 0 0 1 0", HostDesk.counts(back, HostStream.PURCHASES));
            assertEquals("S1|10.0000|1.0000|2025-01-31|1 ; S2|10.0000|1.0000|2025-01-31|3", lines(desk));
            assertEquals("0", desk.desk.database.value("select count(*) from ninefold.host_parked_line"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A purchase that was edited here counts on when it vanishes there")
    void anEditedPurchaseCountsOn(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.desk.database.sql("update ninefold.purchase set version = 7 where ref = 'S2'");
            desk.notebook.tear(HostStream.PURCHASES, "S2");
            desk.read(SyncMode.KEYS);
            assertEquals("K1 ; K2 ; S1 ; S2|GONE", marks(desk));
            assertEquals("S1|10.0000|1.0000|2025-01-31|1 ; S2|10.0000|1.0000|2025-01-31|7", lines(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21 More than half is not believed to be gone, unless somebody says so")
    void halfGoneIsRefused(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            for (int i = 10; i < 30; i++) {
                desk.notebook.purchase(sale("T" + i, true));
            }
            desk.read(SyncMode.FULL);
            for (int i = 10; i < 30; i++) {
                desk.notebook.tear(HostStream.PURCHASES, "T" + i);
            }
            SyncView refused = desk.read(SyncMode.KEYS);
            assertEquals(JobState.FAILED, refused.state());
            assertEquals("HostRefusal.TOO_MANY_GONE", refused.failure());
            assertEquals("[PURCHASES, 20, 22]", refused.facts().toString());
            assertEquals("22", desk.desk.database.value("select count(*) from ninefold.purchase_line"));
            SyncView accepted = desk.read(SyncMode.KEYS, true);
            assertEquals("0 0 0 0 20 0 0", HostDesk.counts(accepted, HostStream.PURCHASES));
            assertEquals("2", desk.desk.database.value("select count(*) from ninefold.purchase_line"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21 What other choices leave out goes before anything else comes: nothing counts twice")
    void otherChoicesLeaveOutFirst(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook
                    .tear(HostStream.PURCHASES, "S1")
                    .tear(HostStream.PURCHASES, "S2")
                    .purchase(sale("O1", true))
                    .choosing("orders");
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertEquals("1 0 0 0 2 0 0", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("K1 ; K2 ; O1 ; S1|NOT_CHOSEN ; S2|NOT_CHOSEN", marks(desk));
            assertEquals("O1|10.0000|1.0000|2025-01-31|1", lines(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R21 A purchase of a kind no longer chosen counts no longer, edited or not; chosen again, as it was edited")
    void editedPurchasesOfAnotherKindDoNotCount(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.desk.database.sql("update ninefold.purchase set version = 7 where ref = 'S2'");
            desk.desk.database.sql("update ninefold.purchase_line set revenue = 12 where purchase_id ="
                    + " (select p.id from ninefold.purchase p where p.ref = 'S2')");
            desk.notebook.tear(HostStream.PURCHASES, "S2").choosing("others");
            desk.read(SyncMode.CHANGES);
            assertEquals("S1|10.0000|1.0000|2025-01-31|1", lines(desk));
            desk.notebook.purchase(sale("S2", true)).choosing("these");
            desk.read(SyncMode.CHANGES);
            assertEquals("S1|10.0000|1.0000|2025-01-31|1 ; S2|12.0000|1.0000|2025-01-31|9", lines(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R19 Two new documents that share a number both come, the later one under its own id")
    void twoDocumentsOfOneNumber(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            HostPurchase.Line line = new HostPurchase.Line(null, BigDecimal.ONE, null);
            for (String id : List.of("invoice-9", "order-9")) {
                desk.notebook.purchase(new HostPurchase(
                        id, "9", "K1", LocalDate.parse("2025-02-01"), "EUR", true, "S", List.of(line)));
            }
            assertEquals("2 0 2 0 0 0 0", HostDesk.counts(desk.read(SyncMode.FULL), HostStream.PURCHASES));
            assertEquals(
                    "9|invoice-9 ; S1|S1 ; S2|S2 ; order-9|order-9",
                    desk.desk.rows(
                            "p.ref, h.host_id",
                            "purchase p join ninefold.host_record h on h.target_id = p.id and h.kind = 'purchases'"));
        }
    }
}
