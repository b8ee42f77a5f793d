package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.AccessSettings;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Lists taken out as files. */
class AccountExportIT {

    private static final AccountQuery BY_VALUE = AccountQuery.ALL.sortedBy(Sort.VALUE, true);

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 an export holds the rows of the filtered list, all pages, in its order, and is recorded")
    void holdsTheRowsOfTheList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).with(130).wiring().as("rolf");
            Accounts accounts = wiring.get(Accounts.class);
            for (AccountQuery query : List.of(BY_VALUE, BY_VALUE.startingWith("n"), BY_VALUE.inCell("A1"))) {
                Page<AccountRow> page = database.in(() -> accounts.page(query, 0, 1000));
                List<String> refs = page.items().stream().map(AccountRow::ref).toList();
                assertEquals(refs, refs(exported(database, accounts, query)));
                assertEquals(page.total(), refs.size());
            }
            assertEquals("3", database.value("select count(*) from ninefold.audit where action = 'EXPORT'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 measure and period of the standing are stated in every row that has one")
    void statesMeasureAndPeriod(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).with(40).wiring().as("karen");
            List<String> lines = exported(database, wiring.get(Accounts.class), BY_VALUE.inCell("B2"));
            assertTrue(lines.size() > 1);
            lines.stream()
                    .skip(1)
                    .forEach(line -> assertTrue(line.contains(",REVENUE,2025-04-01,2026-03-31,EUR,"), line));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 an export has exactly the columns of the list; a figure comes with measure and period")
    void hasTheColumnsOfTheList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Accounts accounts =
                    new Portfolio(database).with(40).wiring().as("karen").get(Accounts.class);
            assertEquals(
                    "account_ref,name,kind,owner,last_contact_on,next_contact_on",
                    head(database, accounts, Set.of(AccountColumn.CONTACT, AccountColumn.OWNER)));
            assertEquals(
                    "account_ref,name,kind,share,measure,period_from,period_to,reporting_currency",
                    head(database, accounts, Set.of(AccountColumn.SHARE)));
            assertEquals("account_ref,name,kind", head(database, accounts, Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R6 an account manager takes out own accounts alone, even where the team is readable; a reader by a setting")
    void takesOutWhatTheRoleMay(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(80);
            Wiring wiring = portfolio.wiring().as("anna");
            Accounts accounts = wiring.get(Accounts.class);
            StoredSettings settings = wiring.get(StoredSettings.class);
            database.run(() -> settings.keep(AccessSettings.TEAM_READABLE, "true"));
            int own = (int) portfolio.accounts.stream()
                    .filter(row -> "anna".equals(row.owner()))
                    .count();
            assertTrue(database.in(() -> accounts.page(BY_VALUE, 0, 1)).total() > own);
            assertEquals(own, refs(exported(database, accounts, BY_VALUE)).size());
            wiring.as("lise");
            assertThrows(EJBAccessException.class, () -> exported(database, accounts, BY_VALUE));
            database.run(() -> settings.keep(AccessSettings.READER_EXPORTS, "true"));
            assertTrue(refs(exported(database, accounts, BY_VALUE)).size() > 1);
        }
    }

    private static String head(Database database, Accounts accounts, Set<AccountColumn> columns) {
        return written(database, sheet -> accounts.export(new AccountTable(BY_VALUE, columns), sheet))
                .get(0);
    }

    private static List<String> exported(Database database, Accounts accounts, AccountQuery query) {
        return written(database, sheet -> accounts.export(query, sheet));
    }

    private static List<String> written(Database database, Consumer<Sheet> export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = SheetFormat.CSV.open(out, SheetWords.PLAIN)) {
            database.run(() -> export.accept(sheet));
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> refs(List<String> lines) {
        return lines.stream().skip(1).map(line -> line.split(",")[0]).toList();
    }
}
