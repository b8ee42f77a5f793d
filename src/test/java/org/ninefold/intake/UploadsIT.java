package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.intake.Sent.bring;
import static org.ninefold.intake.Sent.keep;
import static org.ninefold.intake.Sent.mapping;
import static org.ninefold.intake.Sent.takes;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What is refused of files and mappings, and what becomes of files nobody brings in. */
class UploadsIT {

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("A mapping that means nothing is refused, and a file is its sender's")
    void refusesWhatIsUnclear(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            assertEquals(MappingRefusal.COLUMN_UNKNOWN, refusal(desk, "accounts", "price", ColumnRule.OVERWRITE));
            assertEquals(MappingRefusal.NOT_FILLED, refusal(desk, "purchases", "revenue", ColumnRule.FILL));
            Mapping empty = mapping();
            desk.ask(() -> desk.mappings().save("accounts", new MappingFields("Once", false, empty)));
            Refused taken = assertThrows(
                    Refused.class,
                    () -> desk.ask(() -> desk.mappings().save("accounts", new MappingFields(" Once ", false, empty))));
            assertEquals(MappingRefusal.NAME_TAKEN, taken.refusal());
            long file = keep(desk, "accounts", Desk.csv("account_ref,name", "K1,A"));
            Mapping nameless = mapping(
                    takes("account_ref", "account_ref", ColumnRule.OVERWRITE), takes("name", null, ColumnRule.SKIP));
            Refused missing = assertThrows(Refused.class, () -> bring(desk, file, "accounts", nameless));
            assertEquals(FileRefusal.MISSING_COLUMN, missing.refusal());
            desk.as("nora");
            assertThrows(NotFound.class, () -> desk.ask(() -> desk.uploads().get(file)));
        }
    }

    private static Object refusal(Desk desk, String kind, String column, ColumnRule rule) {
        MappingFields fields = new MappingFields("x", false, mapping(takes("1", column, rule)));
        return assertThrows(Refused.class, () -> desk.ask(() -> desk.mappings().save(kind, fields)))
                .refusal();
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("A file nobody brings in goes after a day, one whose check ended since stays")
    void forgetsFiles(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            long kept = keep(desk, "accounts", Desk.csv("account_ref,name", "K1,A"));
            desk.check("accounts", "account_ref,name", "K2,B");
            desk.database.sql("update ninefold.import_file set created_at = timestamp '2026-01-01 00:00:00'");
            desk.database.run(() -> desk.wiring.get(ImportSteps.class).forget());
            assertThrows(NotFound.class, () -> desk.ask(() -> desk.uploads().get(kept)));
            assertEquals("1", desk.database.value("select count(*) from ninefold.import_file"));
            assertTrue(desk.database
                    .value("select string_agg(name, ',') from ninefold.import_file")
                    .contains("accounts.csv"));
        }
    }
}
