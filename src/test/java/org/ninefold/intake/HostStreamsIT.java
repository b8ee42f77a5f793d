package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.testing.Database;

/** What an invented host says beside accounts and sales, on every database. */
class HostStreamsIT {

    private static final LocalDate DAY = LocalDate.parse("2025-02-01");

    private static HostAccount account(String id, String owner) {
        return new HostAccount(id, "Name of " + id, AccountKind.CUSTOMER, owner, null, null, null);
    }

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook
                .account(account("K1", "NILS"))
                .account(account("K2", "u9"))
                .account(account("K3", null));
        owner(desk, new HostOwner("NILS", "Nils Nord", "n", null, null));
        owner(desk, new HostOwner("u9", "Una Known", null, "una@example.com", "9"));
        owner(desk, new HostOwner("u0", "Looks after nobody", null, null, null));
        return desk;
    }

    private static void owner(HostDesk desk, HostOwner owner) {
        desk.notebook.write(HostStream.OWNERS, owner.id(), owner);
    }

    private static void user(HostDesk desk, int id, String signIn) {
        desk.desk.database.sql(
                "insert into ninefold.app_user(id, version, sign_in, name, email, role, team_id, language,"
                        + " password_hash, password_due, enabled, session_stamp, created_at) values (" + id + ", 1, '"
                        + signIn
                        + "', 'Una', 'UNA@example.com', 'ACCOUNT_MANAGER', 2, 'en', '', false, true, 0,"
                        + " timestamp '2026-01-01 00:00:00')");
    }

    private static List<String> unmatched(HostDesk desk) {
        return desk.ask(hosts -> hosts.owners(HostDesk.HOST, false, 0, 9)).items().stream()
                .map(owner -> owner.name() + " " + owner.accounts())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R17 An owner who is nobody here is kept by name, and gets the accounts once a user has that name")
    void aLaterUserGetsTheAccounts(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            desk.read(SyncMode.CHANGES);
            assertEquals("K1|nils|2 ; K2 ; K3", desk.desk.rows("ref, owner, team_id", "account"));
            assertEquals(List.of("Una Known 1"), unmatched(desk));
            desk.notebook.later(Duration.ofHours(2)).account(account("K4", null));
            assertEquals("1 0 3 0 0 0 0", counts(desk.read(SyncMode.CHANGES)));
            user(desk, 9, "u9");
            assertEquals("0 1 1 0 0 0 0", counts(desk.read(SyncMode.CHANGES)));
            assertEquals(
                    "K1|nils|2|1 ; K2|u9|2|2 ; K3|1 ; K4|1", desk.desk.rows("ref, owner, team_id, version", "account"));
            assertEquals(List.of(), unmatched(desk));
            assertEquals("0 0 1 0 0 0 0", counts(desk.read(SyncMode.CHANGES)));
        }
    }

    private static String counts(SyncView sync) {
        return HostDesk.counts(sync, HostStream.ACCOUNTS);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R17 By what owners are found among the users is what the host's rhythm says")
    void ownersAreFoundByTheirAddress(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            user(desk, 9, "una");
            desk.notebook.ownersBy(HostRhythm.OwnersBy.EMAIL);
            desk.read(SyncMode.CHANGES);
            assertEquals("K1 ; K2|una ; K3", desk.desk.rows("ref, owner", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 Hours without a cost come in once somebody has said what an hour costs")
    void takesHoursOnceTheirCostIsKnown(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            fill(desk.notebook);
            assertEquals(2, desk.read(SyncMode.CHANGES).counts().rejected());
            desk.desk.commit("cost-rates", "worker_ref,valid_from,hourly_cost", "X,2020-01-01,70");
            assertEquals(List.of("TIME T2 account_ref NO_CUSTOMER "), desk.rejections(desk.read(SyncMode.CHANGES)));
            assertEquals("70.0000|EUR", desk.desk.rows("hourly_cost, currency", "time_entry where ref = 'T3'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 Offerings, contacts, hours with what they cost, and hints of consent come in")
    void bringsTheOtherStreams(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            fill(desk.notebook);
            SyncView sync = desk.read(SyncMode.CHANGES);
            assertEquals(
                    List.of("TIME T2 account_ref NO_CUSTOMER ", "TIME T3 hourly_cost NO_COST_RATE X"),
                    desk.rejections(sync));
            assertEquals(
                    "A|Leaf|B ; B|Branch",
                    desk.desk.rows(
                            "o.ref, o.name, p.ref", "offering o left join ninefold.offering p on p.id = o.parent_id"));
            assertEquals(
                    "K2/p|K2|Holm|pia@example.com ; p|K1|Holm",
                    desk.desk.rows(
                            "c.ref, a.ref, c.last_name, c.email",
                            "contact c join ninefold.account a on a.id = c.account_id"));
            assertEquals("T1|8.00|62.5000|EUR", desk.desk.rows("ref, hours, hourly_cost, currency", "time_entry"));
            assertEquals("pia@example.com|EMAIL", desk.desk.rows("address, channel", "host_consent where allowed"));
            desk.notebook.tear(HostStream.COSTS, "2").write(HostStream.CONSENT, "c", hint(false));
            SyncView later = desk.read(SyncMode.CHANGES);
            assertEquals("0 0 1 0 1 0 0", HostDesk.counts(later, HostStream.COSTS));
            assertEquals("0 1 0 0 0 0 2", HostDesk.counts(later, HostStream.TIME));
            assertEquals("0 1 0 0 0 0 0", HostDesk.counts(later, HostStream.CONSENT));
            assertEquals("0 0 2 0 0 0 0", HostDesk.counts(later, HostStream.CONTACTS));
            assertEquals("T1|50.0000|2", desk.desk.rows("ref, hourly_cost, version", "time_entry"));
        }
    }

    private static void fill(NotebookHost notebook) {
        notebook.write(HostStream.OFFERINGS, "A", new HostOffering("A", "Leaf", "B"))
                .write(HostStream.OFFERINGS, "B", new HostOffering("B", "Branch", null))
                .write(HostStream.CONTACTS, "K1/p", contact("K1/p", "K1", "not an address"))
                .write(HostStream.CONTACTS, "K2/p", contact("K2/p", "K2", "pia@example.com"))
                .write(HostStream.COSTS, "1", cost("W", "2025-01-01", "2025-06-01", "50"))
                .write(HostStream.COSTS, "2", cost("W", "2025-01-15", null, "62.5"))
                .write(HostStream.TIME, "T1", new HostTime("T1", "K1", "W", DAY, new BigDecimal("8")))
                .write(HostStream.TIME, "T2", new HostTime("T2", null, "W", DAY, new BigDecimal("1")))
                .write(HostStream.TIME, "T3", new HostTime("T3", "K1", "X", DAY, new BigDecimal("2")))
                .write(HostStream.CONSENT, "c", hint(true));
    }

    private static HostContact contact(String id, String account, String email) {
        return new HostContact(id, "p", account, "Pia", "Holm", null, email, "12 34", "da");
    }

    private static HostCost cost(String worker, String from, String thru, String amount) {
        LocalDate end = thru == null ? null : LocalDate.parse(thru);
        return new HostCost(worker + from, worker, LocalDate.parse(from), end, new BigDecimal(amount), "EUR");
    }

    private static HostConsent hint(boolean allowed) {
        Instant at = Instant.parse("2025-01-01T00:00:00Z");
        return new HostConsent("c", "p", "EMAIL", "pia@example.com", allowed, "flag", at);
    }
}
