package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The account list narrowed by what another feature knows. */
class FurtherFiltersIT {

    private static final AccountQuery ODD = AccountQuery.ALL.narrowedBy("finding", "ODD");

    /** Another feature that can tell odd ids from even ones. */
    private static final class Parity implements AccountFilter {

        private enum Choice {
            EVEN,
            ODD
        }

        @Override
        public String name() {
            return "finding";
        }

        @Override
        public List<Choice> choices() {
            return List.of(Choice.values());
        }

        @Override
        public void narrow(Sql sql, String choice, String id) {
            sql.add(" and mod(" + id + ", 2) = ?", Choice.valueOf(choice).ordinal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A further filter narrows every sort of the list, alone and beside the others")
    void narrowsTheList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(120);
            Accounts accounts = wiring(portfolio).as("karen").get(Accounts.class);
            for (AccountQuery query : List.of(
                    AccountQuery.ALL,
                    AccountQuery.ALL.inCell("A1"),
                    AccountQuery.ALL.startingWith("n"),
                    AccountQuery.ALL.inCell("B2").startingWith("n"),
                    AccountQuery.ALL.unplaced(Unplaced.NO_WALLET).silentFor(new Silence(80)))) {
                for (Sort sort : Sort.values()) {
                    AccountQuery sorted = query.sortedBy(sort, true);
                    List<String> odd = refs(database, accounts, sorted).stream()
                            .filter(FurtherFiltersIT::isOdd)
                            .toList();
                    assertEquals(odd, refs(database, accounts, sorted.narrowedBy("finding", "ODD")), sorted::toString);
                }
            }
            assertEquals(60, database.in(() -> accounts.page(ODD, 0, 1)).total(), "1, 3, … 119");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("What nobody knows finds nothing; what is found can be given away")
    void isUnknownOrUsed(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(new Portfolio(database).with(10)).as("karen");
            Accounts accounts = wiring.get(Accounts.class);
            assertTrue(accounts.knows(ODD));
            assertEquals(List.of(), refs(database, accounts, AccountQuery.ALL.narrowedBy("finding", "ROUND")));
            assertFalse(accounts.knows(AccountQuery.ALL.narrowedBy("finding", "ROUND")));
            assertFalse(accounts.knows(AccountQuery.ALL.narrowedBy("colour", "ODD")));
            BulkAssignments assignments = wiring.get(BulkAssignments.class);
            assertEquals(5, (int) database.in(() -> assignments.count(AccountSelection.of(ODD))));
            assertEquals(
                    "[EVEN, ODD]",
                    database.in(() -> wiring.get(AccountChoices.class).forList())
                            .further()
                            .get("finding")
                            .toString());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("A saved view keeps it")
    void isSaved(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            SavedFilters filters = wiring(new Portfolio(database)).as("anna").get(SavedFilters.class);
            Map<String, String> said = Map.of("finding", "ODD", "cell", "A1");
            long id = database.in(() -> filters.save("accounts", new FilterFields("Odd", said, false)))
                    .id();
            assertEquals(said, database.in(() -> filters.get(id)).fields().parameters());
        }
    }

    private static Wiring wiring(Portfolio portfolio) {
        return portfolio
                .wiring()
                .with(Instance.class, Wiring.found(() -> List.of(new Parity(), new SavedAccountList())));
    }

    private static List<String> refs(Database database, Accounts accounts, AccountQuery query) {
        return database.in(() -> accounts.page(query, 0, 1000)).items().stream()
                .map(AccountRow::ref)
                .toList();
    }

    private static boolean isOdd(String ref) {
        return Integer.parseInt(ref.substring(2)) % 2 == 1;
    }
}
