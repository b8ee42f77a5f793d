package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.testing.Database;

/** Who may bring in what, on every database. */
class ImportReachIT {

    private static final String ACCOUNTS = "account_ref,name,owner,team";
    private static final String PURCHASES = "account_ref,purchase_ref,purchased_on,revenue";

    private static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", ACCOUNTS, "N1,North one,nils,", "S1,South one,,South");
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 A manager brings in accounts of the own teams only")
    void keepsManagersToTheirTeams(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.as("nora")
                    .commit(
                            "accounts",
                            ACCOUNTS,
                            "N1,North 1,,",
                            "S1,Mine now,,North",
                            "N2,New,,",
                            "N3,New,,South",
                            "N4,New,sven,");
            assertEquals(new ImportCounts(1, 1, 0, 3), run.counts());
            assertEquals(List.of(RowFault.NOT_FREE, RowFault.OUT_OF_REACH, RowFault.OUT_OF_REACH), desk.reasons(run));
            assertEquals("N1|2|North 1 ; N2|1|New ; S1|3|South one", desk.rows("ref, team_id, name", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 What lies outside the reach of who imports answers as unknown")
    void hidesForeignAccounts(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.as("nora");
            ImportView sold = desk.commit("purchases", PURCHASES, "N1,P1,2025-01-01,1", "S1,P2,2025-01-01,1");
            assertEquals(List.of(RowFault.UNKNOWN_ACCOUNT), desk.reasons(sold));
            desk.as("sven");
            ImportView stolen = desk.commit("purchases", PURCHASES, "S1,P1,2025-01-01,1");
            assertEquals(List.of(RowFault.NOT_FREE), desk.reasons(stolen));
            assertThrows(NotFound.class, () -> desk.ask(() -> desk.imports().get(sold.id())));
            assertEquals(1, desk.ask(() -> desk.imports().page(0, 10)).total());
            desk.as("ada");
            assertEquals(
                    sold.id(), desk.ask(() -> desk.imports().get(sold.id())).id());
            assertEquals(3, desk.ask(() -> desk.imports().page(0, 10)).total());
        }
    }
}
