package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Wallets from a file, on every database. */
class WalletImportIT {

    private static final String HEADER =
            "account_ref,period_from,period_to,offering_ref,total_purchases,estimated_share,currency,source";

    private static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", "account_ref,name,currency", "K1,One,DKK");
        desk.commit("offerings", "offering_ref,name,parent_ref", "F,Furniture,", "C,Chairs,F", "L,Lamps,");
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("An offering and one above it have no wallets in overlapping days")
    void keepsWalletsApart(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit(
                    "wallets",
                    HEADER,
                    "K1,2025-01-01,2025-12-31,,1000,,,",
                    "K1,2025-01-01,2025-12-31,C,,0.25,EUR,CALCULATED",
                    "K1,2025-06-01,2026-05-31,F,5,,,",
                    "K1,2026-01-01,2026-12-31,F,5,,,",
                    "K9,2025-01-01,2025-12-31,L,5,,,");
            assertEquals(new ImportCounts(3, 0, 0, 2), run.counts());
            assertEquals(List.of(RowFault.WITH_ANCESTOR, RowFault.UNKNOWN_ACCOUNT), desk.reasons(run));
            String columns = "source, total_purchases, estimated_share, currency, entered_by";
            assertEquals("CALCULATED|0.2500000000|EUR|ada", desk.rows(columns, "wallet where source = 'CALCULATED'"));
            assertEquals("ESTIMATED|1000.0000|DKK|ada", desk.rows(columns, "wallet where offering_id is null"));
            ImportView later = desk.commit("wallets", HEADER, "K1,2026-12-31,2027-01-01,C,5,,,");
            assertEquals(List.of(RowFault.WITH_ANCESTOR), desk.reasons(later));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesExactlyOneOfTotalAndShare(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit(
                    "wallets",
                    HEADER,
                    "K1,2025-01-01,2025-12-31,L,5,0.5,,",
                    "K1,2025-01-01,2025-12-31,L,,,,",
                    "K1,2025-01-01,2025-12-31,L,-5,,,",
                    "K1,2025-01-01,2025-12-31,L,,33,,",
                    "K1,2025-12-31,2025-01-01,L,5,,,");
            assertEquals(
                    List.of(
                            RowFault.TOTAL_OR_SHARE,
                            RowFault.TOTAL_OR_SHARE,
                            RowFault.NEGATIVE,
                            RowFault.NOT_A_SHARE,
                            RowFault.PERIOD_REVERSED),
                    desk.reasons(run));
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesATotalByAShare(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("wallets", HEADER, "K1,2025-01-01,2025-12-31,,1000,,EUR,CALCULATED");
            String[] file = {HEADER, "K1,2025-01-01,2025-12-31,,,0.5,,"};
            assertEquals(
                    new ImportCounts(0, 1, 0, 0), desk.commit("wallets", file).counts());
            assertEquals(
                    new ImportCounts(0, 0, 1, 0), desk.commit("wallets", file).counts());
            assertEquals(
                    "2|0.5000000000|EUR|CALCULATED",
                    desk.rows("version, total_purchases, estimated_share, currency, source", "wallet"));
        }
    }
}
