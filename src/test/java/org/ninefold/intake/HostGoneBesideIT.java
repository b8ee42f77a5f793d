package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.testing.Database;

/** What vanishes from an invented host beside accounts and sales: working time, hints of consent; on every database. */
class HostGoneBesideIT {

    private static final LocalDate DAY = LocalDate.parse("2025-01-31");
    private static final String HOURS = "ref, hours, version";

    private static HostTime worked(String id, String hours) {
        return new HostTime(id, "K1", "w", DAY, new BigDecimal(hours));
    }

    private static HostCost cost(String amount) {
        return new HostCost("w", "w", LocalDate.parse("2020-01-01"), null, new BigDecimal(amount), "EUR");
    }

    private static HostConsent hint(String id) {
        return new HostConsent(id, "P" + id, "EMAIL", id + "@example.com", true, "list", null);
    }

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook
                .account(new HostAccount("K1", "One", AccountKind.CUSTOMER, null, null, null, null))
                .write(HostStream.COSTS, "w", cost("50"))
                .write(HostStream.TIME, "T1", worked("T1", "2"))
                .write(HostStream.TIME, "T2", worked("T2", "3"))
                .write(HostStream.CONSENT, "a", hint("a"))
                .write(HostStream.CONSENT, "b", hint("b"));
        desk.read(SyncMode.FULL);
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R21 Hours that vanished no longer count; there again, they count again; written anew, as they then are")
    void hoursThatVanishedNoLongerCount(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.tear(HostStream.TIME, "T2");
            SyncView keys = desk.read(SyncMode.KEYS);
            assertEquals("0 0 0 0 1 0 0", HostDesk.counts(keys, HostStream.TIME));
            assertEquals("T1|2.00|1 ; T2|0.00|2", desk.desk.rows(HOURS, "time_entry"));
            desk.notebook.write(HostStream.TIME, "T2", worked("T2", "3"));
            SyncView back = desk.read(SyncMode.KEYS);
            assertEquals("0 0 0 0 0 1 0", HostDesk.counts(back, HostStream.TIME));
            assertEquals("T1|2.00|1 ; T2|3.00|3", desk.desk.rows(HOURS, "time_entry"));
            desk.notebook.tear(HostStream.TIME, "T2");
            desk.read(SyncMode.KEYS);
            desk.notebook.write(HostStream.TIME, "T2", worked("T2", "4"));
            SyncView again = desk.read(SyncMode.FULL);
            assertEquals("0 1 1 0 0 1 0", HostDesk.counts(again, HostStream.TIME));
            assertEquals("T1|2.00|1 ; T2|4.00|5", desk.desk.rows(HOURS, "time_entry"));
            assertEquals("0 0 2 0 0 0 0", HostDesk.counts(desk.read(SyncMode.FULL), HostStream.TIME));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 Hours that were edited here count on when they vanish there")
    void editedHoursCountOn(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.desk.database.sql("update ninefold.time_entry set hours = 7, version = 2 where ref = 'T2'");
            desk.notebook.tear(HostStream.TIME, "T2");
            desk.read(SyncMode.KEYS);
            assertEquals("T1|2.00|1 ; T2|7.00|2", desk.desk.rows(HOURS, "time_entry"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21 A hint that is no longer given is let go")
    void aHintThatEnded(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.notebook.tear(HostStream.CONSENT, "a");
            assertEquals("0 0 0 0 1 0 0", HostDesk.counts(desk.read(SyncMode.KEYS), HostStream.CONSENT));
            assertEquals("b|b@example.com", desk.desk.rows("host_id, address", "host_consent"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R23 Hours cost what they cost now, also when the reading that brought the rates broke off")
    void newRatesReachOldHours(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            HostPurchase.Line line = new HostPurchase.Line(null, BigDecimal.TEN, null);
            desk.notebook
                    .later(Duration.ofDays(2))
                    .write(HostStream.COSTS, "w", cost("60"))
                    .purchase(new HostPurchase("S1", "S1", "K1", DAY, "EUR", true, "B", List.of(line)))
                    .purchase(new HostPurchase("S2", "S2", "K1", DAY, "EUR", true, "B", List.of(line)))
                    // after the rates, and before the hours
                    .breaksAfter(1, new IllegalStateException("gone"));
            long id = desk.ask(hosts -> hosts.start(HostDesk.HOST, SyncMode.CHANGES, false));
            try {
                desk.work(id);
                throw new AssertionError("nothing broke");
            } catch (IllegalStateException e) {
                desk.desk.database.sql("update ninefold.job set state = 'FAILED' where id = " + id);
            }
            desk.notebook.mended();
            desk.read(SyncMode.CHANGES);
            assertEquals("T1|60.0000 ; T2|60.0000", desk.desk.rows("ref, hourly_cost", "time_entry"));
        }
    }
}
