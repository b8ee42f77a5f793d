package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Reassignment.Phase;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Many accounts given to another owner or team at once. */
class BulkAssignmentsIT {

    private static final AssignmentOrder TO_BENT = new AssignmentOrder("bent", "North", true);
    private static final String OF_BENT = "select count(*) from ninefold.account where owner = 'bent' and team_id = 2";

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R15 all that a query finds change hands: exactly these, each audited, and each told to who keeps sums")
    void changesAllThatAQueryFinds(Database.Kind kind) {
        try (AssignmentDesk shop = new AssignmentDesk(kind, 120)) {
            AccountQuery query = AccountQuery.ALL.ofTeam("South").of(AccountKind.CUSTOMER);
            int expected = shop.count("team_id = 3 and kind = 'CUSTOMER'");
            int had = shop.count("owner = 'bent' and team_id = 2");
            assertTrue(expected > 5);
            assertEquals(expected, shop.database.in(() -> shop.bulk("rolf").count(AccountSelection.of(query))));
            AssignmentView run = shop.done("rolf", AccountSelection.of(query).counted(expected), TO_BENT);
            assertEquals("DONE " + expected + "/0/0", told(run));
            assertEquals(String.valueOf(had + expected), shop.database.value(OF_BENT));
            assertEquals(0, shop.count("team_id = 3 and kind = 'CUSTOMER'"));
            assertEquals(
                    expected,
                    shop.audits("before_text like 'owner=cilla%team=South' and after_text = 'owner=bent'"
                            + " || chr(10) || 'team=North' and actor = 'rolf' and via = 'JOB' and action = 'CHANGE'"));
            assertEquals(
                    expected, shop.audits("account_id in (select id from ninefold.account where ref = subject_ref)"));
            List<Long> told = shop.events.stream()
                    .filter(event -> event.phase() == Phase.AFTER)
                    .flatMap(event -> event.accountIds().stream())
                    .toList();
            assertEquals(expected, told.size());
            assertEquals(Phase.BEFORE, shop.events.get(0).phase());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R2 R15 of those ticked, what is hidden, changed in between or beyond reach stays, with the reason by name")
    void refusesByName(Database.Kind kind) {
        try (AssignmentDesk shop = new AssignmentDesk(kind, 0)) {
            shop.account("mine", "anna", 2L).account("so", "bent", 2L).account("moved", "anna", 2L);
            shop.account("abroad", "dora", 4L).account("free", null, 3L).account("lost", "anna", 2L);
            List<String> refs = List.of("mine", "so", "moved", "abroad", "free", "lost", "no-such");
            long id = shop.order("nils", AccountSelection.of(refs), new AssignmentOrder("bent", null, true));
            shop.database.sql("update ninefold.account set version = version + 1 where ref = 'moved'");
            shop.database.sql("update ninefold.account set owner = 'dora', team_id = 4 where ref = 'lost'");
            shop.work(id);
            AssignmentView run = shop.get("nils", id);
            assertEquals("DONE 1/1/5", told(run));
            assertEquals(
                    List.of(
                            "abroad null GONE",
                            "free null GONE",
                            "lost null GONE",
                            "moved moved CHANGED",
                            "no-such null GONE"),
                    shop.refused("nils", id));
            assertEquals("bent", shop.owner("mine"));
            assertEquals("anna", shop.owner("moved"));
            assertEquals("dora", shop.owner("abroad"));
            assertThrows(NotFound.class, () -> shop.get("rolf", id), "somebody else's run");
            assertEquals("DONE 1/1/5", told(shop.get("karen", id)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R3 R15 nobody gives accounts beyond the own reach, or to nobody known")
    void staysWithinReach(Database.Kind kind) {
        try (AssignmentDesk shop = new AssignmentDesk(kind, 0)) {
            shop.account("a", "anna", 2L);
            AccountSelection a = AccountSelection.of(List.of("a"));
            shop.refuses(AccountRefusal.OWNER_OUT_OF_REACH, "nils", a, new AssignmentOrder("dora", null, true));
            shop.refuses(AccountRefusal.TEAM_OUT_OF_REACH, "nils", a, new AssignmentOrder(null, "South", true));
            shop.refuses(AccountRefusal.OWNER_UNKNOWN, "karen", a, new AssignmentOrder("santa", null, true));
            shop.refuses(AccountRefusal.TEAM_UNKNOWN, "karen", a, new AssignmentOrder(null, "Nowhere", true));
            shop.refuses(AssignmentRefusal.NOTHING_ASKED, "karen", a, new AssignmentOrder(null, null, true));
            shop.refuses(AssignmentRefusal.COUNT_CHANGED, "karen", a.counted(2), TO_BENT);
            shop.refuses(
                    AssignmentRefusal.NO_ACCOUNTS,
                    "karen",
                    AccountSelection.of(AccountQuery.ALL.inCell("A1")),
                    TO_BENT);
            AssignmentView run = shop.done("nils", a, new AssignmentOrder("", "", true));
            assertEquals("DONE 0/0/1", told(run));
            assertEquals(List.of("a a OUT_OF_REACH"), shop.refused("nils", run.id()));
            assertEquals("DONE 1/0/0", told(shop.done("karen", a, new AssignmentOrder("", "", true))));
            assertEquals("null", shop.owner("a"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 for half a minute it is taken back: what nobody changed since is as before, once")
    void isTakenBack(Database.Kind kind) {
        try (AssignmentDesk shop = new AssignmentDesk(kind, 0)) {
            shop.account("a", "anna", 2L)
                    .account("b", null, 3L)
                    .account("c", "anna", 2L)
                    .account("d", "bent", 2L);
            AccountSelection all = AccountSelection.of(List.of("a", "b", "c", "d"));
            AssignmentView run = shop.done("rolf", all, TO_BENT);
            assertEquals("DONE 3/1/0", told(run));
            shop.database.sql("update ninefold.account set version = version + 1, name = 'new' where ref = 'c'");
            assertThrows(EJBAccessException.class, () -> shop.undo("karen", run.id()));
            long back = shop.undo("rolf", run.id());
            assertEquals(back, shop.undo("rolf", run.id()), "a second click");
            shop.work(back);
            assertEquals("DONE 2/0/1", told(shop.get("rolf", back)));
            assertEquals("UNDONE 3/1/0", told(shop.get("rolf", run.id())));
            assertEquals(List.of("c new CHANGED"), shop.refused("rolf", back));
            assertEquals(
                    "anna null bent bent",
                    String.join(" ", shop.owner("a"), shop.owner("b"), shop.owner("c"), shop.owner("d")));
            assertEquals(5, shop.audits("1 = 1"));
            assertThrows(Refused.class, () -> shop.undo("rolf", back));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R15 after half a minute it is not taken back; after a month only counts are left")
    void isNotTakenBackLate(Database.Kind kind) {
        try (AssignmentDesk shop = new AssignmentDesk(kind, 0)) {
            shop.account("a", "anna", 2L);
            AccountSelection all = AccountSelection.of(List.of("a", "no-such"));
            AssignmentView late = shop.done("rolf", all, TO_BENT);
            shop.later(Duration.ofSeconds(31));
            Refused no = assertThrows(Refused.class, () -> shop.undo("rolf", late.id()));
            assertEquals(AssignmentRefusal.UNDO_TOO_LATE, no.refusal());
            shop.later(Duration.ofDays(31));
            shop.order("rolf", all, TO_BENT);
            assertEquals("2", shop.database.value("select count(*) from ninefold.assignment_row"));
            assertEquals("DONE 1/0/1", told(shop.get("rolf", late.id())));
        }
    }

    private static String told(AssignmentView run) {
        return run.state() + " " + run.done() + "/" + run.unchanged() + "/" + run.refused();
    }
}
