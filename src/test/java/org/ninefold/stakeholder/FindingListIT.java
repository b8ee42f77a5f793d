package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.stakeholder.MapFirm.person;
import static org.ninefold.stakeholder.MapFirm.registered;
import static org.ninefold.stakeholder.MapFirm.towards;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountRow;
import org.ninefold.account.Accounts;
import org.ninefold.account.FilterFields;
import org.ninefold.account.SavedFilters;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.Setting;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.Database;

/** The findings of the portfolio, as a list and as a filter of the account list. */
class FindingListIT {

    private static final FindingQuery NO_DECIDER = new FindingQuery(Finding.NO_DECIDER, null);
    private static final AccountQuery ACCOUNTS = AccountQuery.ALL.narrowedBy("finding", "NO_DECIDER");

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Everybody finds the own accounts' findings, by the names of the accounts, a page at a time")
    void findsWithinReach(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = drawn(database);
            // å comes after the other letters, in code point order
            assertEquals(
                    List.of("B NO_DECIDER", "B NO_CHAMPION", "C NO_CHAMPION", "A NO_DECIDER"),
                    found(firm, "karen", FindingQuery.ALL));
            assertEquals(
                    List.of("B NO_DECIDER", "B NO_CHAMPION", "A NO_DECIDER"), found(firm, "nils", FindingQuery.ALL));
            assertEquals(List.of("A NO_DECIDER"), found(firm, "anna", FindingQuery.ALL));
            assertEquals(List.of("B NO_DECIDER", "A NO_DECIDER"), found(firm, "lise", NO_DECIDER));
            Page<AccountFinding> second = page(firm, "karen", FindingQuery.ALL, 1, 2);
            assertEquals(4, second.total());
            assertEquals(List.of("B NO_CHAMPION", "C NO_CHAMPION"), words(second));
            assertThrows(
                    NotFound.class,
                    () -> database.run(() -> firm.as("anna", MapFindings.class).of("C")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A cell narrows the list; capitals or not")
    void findsWithinACell(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = drawn(database);
            place(database, "B", "A1");
            place(database, "C", "B2");
            assertEquals(List.of("B NO_DECIDER", "B NO_CHAMPION"), found(firm, "karen", new FindingQuery(null, "a1")));
            assertEquals(List.of(), found(firm, "karen", new FindingQuery(Finding.NO_DECIDER, "B2")));
            assertEquals(
                    "A1", page(firm, "karen", NO_DECIDER, 0, 1).items().get(0).cell());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("The list of accounts is narrowed by a finding: with a cell, as a file and as a saved view")
    void narrowsTheAccountList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = drawn(database);
            firm.account("E", "Empty", "bent", "North");
            assertEquals(List.of("B", "A"), accounts(firm, "nils", ACCOUNTS));
            assertEquals(List.of("A"), accounts(firm, "anna", ACCOUNTS));
            assertEquals(List.of("C"), accounts(firm, "cilla", ACCOUNTS.narrowedBy("finding", "NO_CHAMPION")));
            place(database, "B", "A1");
            assertEquals(List.of("B"), accounts(firm, "nils", ACCOUNTS.inCell("A1")));
            assertEquals(List.of("account_ref", "B", "A"), firstCells(database, sheet -> firm.as("nils", Accounts.class)
                    .export(ACCOUNTS, sheet)));
            Map<String, String> said = Map.of("finding", "NO_DECIDER");
            long view = database.in(() -> firm.as("nils", SavedFilters.class)
                    .save("accounts", new FilterFields("Lost", said, true))
                    .id());
            assertEquals(
                    said,
                    database.in(() -> firm.as("anna", SavedFilters.class).get(view))
                            .fields()
                            .parameters());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Limits are what an administrator set: on a map, in the list and in the filter")
    void keepsToSettings(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            PersonWish one = person("P1", Side.CUSTOMER, Level.LEADER, "DECIDER");
            PersonWish other = person("P2", Side.CUSTOMER, Level.LEADER, "CHAMPION");
            firm.draw("A", towards(one, Regard.FIRM, 1), towards(other, Regard.FIRM, -1));
            database.sql("update ninefold.decision_map set refreshed_on = date '2026-02-28'");
            assertEquals(List.of(Finding.DECIDER_NOT_MET), firm.says("A"));
            set(firm, StakeholderSettings.SPAN, "2");
            set(firm, StakeholderSettings.UNDECIDED, "2");
            set(firm, StakeholderSettings.STALE, "1");
            List<Finding> more = List.of(Finding.MISALIGNED, Finding.UNDECIDED, Finding.DECIDER_NOT_MET, Finding.STALE);
            assertEquals(more, firm.says("A"));
            assertEquals(more.stream().map(finding -> "A " + finding).toList(), found(firm, "anna", FindingQuery.ALL));
            for (Finding finding : more) {
                assertEquals(
                        List.of("A"), accounts(firm, "anna", AccountQuery.ALL.narrowedBy("finding", finding.name())));
            }
            met(database, firm, "2026-01-31");
            assertEquals(List.of("A"), accounts(firm, "anna", AccountQuery.ALL.narrowedBy("finding", "STALE")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A finding names whom it is about and why; an export holds what may be taken out, and is recorded")
    void saysWhy(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw(
                    "A",
                    towards(registered("P1", "DECIDER"), Regard.FIRM, 2),
                    towards(person("P2", Side.CUSTOMER, Level.LEADER, "CHAMPION"), Regard.FIRM, -1));
            MapSays says = database.in(() -> firm.as("anna", MapFindings.class).of("A"));
            assertEquals(2, says.people());
            assertEquals(
                    "MISALIGNED [P1, P2] [[FIRM, [Mr P2], [Mr P1], 3]]; DECIDER_NOT_MET [P1] [[[Mr P1], 12]];"
                            + " SINGLE_THREADED [P1] [[[Mr P1]]]",
                    String.join(
                            "; ",
                            says.findings().stream().map(FindingListIT::told).toList()));
            // of 2 and -1 the mean is 0.5 and the deviation 1.5: 1 - 1.5 / 2
            assertEquals(0.25, says.consensus().get(Regard.FIRM).value().orElseThrow(), 1e-9);
            assertEquals(0, says.consensus().get(Regard.PROJECT).known());
            exportsWhatMayBeTaken(database, firm);
        }
    }

    private static void exportsWhatMayBeTaken(Database database, MapFirm firm) {
        assertEquals(
                List.of("account_ref", "A", "A", "A"),
                firstCells(database, sheet -> firm.as("anna", MapFindings.class).export(FindingQuery.ALL, sheet)));
        assertEquals(List.of("account_ref"), firstCells(database, sheet -> firm.as("bent", MapFindings.class)
                .export(FindingQuery.ALL, sheet)));
        assertThrows(
                EJBAccessException.class,
                () -> firstCells(
                        database, sheet -> firm.as("lise", MapFindings.class).export(FindingQuery.ALL, sheet)));
        assertEquals(
                "2",
                database.value("select count(*) from ninefold.audit where action = 'EXPORT' and subject = 'findings'"));
    }

    /** A: no decider; B: neither decider nor champion; C: no champion. */
    private static MapFirm drawn(Database database) {
        MapFirm firm = new MapFirm(database);
        firm.draw("A", person("P1", Side.CUSTOMER, Level.EMPLOYEE, "CHAMPION"));
        firm.draw("B", person("P2"));
        firm.draw("C", registered("P3", "DECIDER"), registered("P4", null));
        met(database, firm, "2026-03-31");
        return firm;
    }

    /** Every contact was met on this day. */
    private static void met(Database database, MapFirm firm, String day) {
        database.sql(
                "insert into ninefold.activity(id, version, ref, account_id, kind, done, on_day, subject, responsible)"
                        + " select 1, 1, 'V', min(id), 'CALL', true, date '" + day
                        + "', 'x', 'anna' from ninefold.account");
        database.sql(
                "insert into ninefold.activity_contact(activity_id, contact_id) select 1, id from ninefold.contact");
        List<Long> accounts = database.in(() -> new Sql()
                .add("select id from ninefold.account").rows(database.em()).stream()
                        .map(row -> row.whole(0))
                        .toList());
        database.run(() -> firm.as("karen", MapSums.class).of(accounts));
        assertEquals(List.of(), firm.stale());
    }

    private static void place(Database database, String account, String cell) {
        database.sql(
                "insert into ninefold.standing(account_id, owner, team_id, name_key, cell, as_of)"
                        + " select id, owner, team_id, name_key, ?2, date '2026-03-31' from ninefold.account where ref = ?1",
                account,
                cell);
    }

    private static void set(MapFirm firm, Setting setting, String text) {
        firm.database.run(() -> firm.as("karen", StoredSettings.class).keep(setting, text));
    }

    private static String told(FindingView found) {
        return found.finding() + " "
                + found.people().stream().map(FindingView.Named::id).toList() + " " + found.whys();
    }

    private static List<String> found(MapFirm firm, String who, FindingQuery query) {
        return words(page(firm, who, query, 0, 50));
    }

    private static Page<AccountFinding> page(MapFirm firm, String who, FindingQuery query, int offset, int limit) {
        return firm.database.in(() -> firm.as(who, MapFindings.class).page(query, offset, limit));
    }

    private static List<String> words(Page<AccountFinding> page) {
        return page.items().stream()
                .map(found -> found.account() + " " + found.found().finding())
                .toList();
    }

    private static List<String> accounts(MapFirm firm, String who, AccountQuery query) {
        return firm.database.in(() -> firm.as(who, Accounts.class).page(query, 0, 50)).items().stream()
                .map(AccountRow::ref)
                .toList();
    }

    private static List<String> firstCells(Database database, Consumer<Sheet> export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = SheetFormat.CSV.open(out, SheetWords.PLAIN)) {
            database.run(() -> export.accept(sheet));
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",")[0])
                .toList();
    }
}
