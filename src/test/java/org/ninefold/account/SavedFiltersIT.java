package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Views of lists: who keeps, shares, sees and changes them. */
class SavedFiltersIT {

    private static final Map<String, String> TOP = Map.of("cell", "A1", "sort", "-value", "columns", "name,owner");

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14 a view is its owner's alone until it is shared; a stranger's answers as unknown")
    void keepsAnOwnViewToItsOwner(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            SavedFilterView kept = save(database, wiring, "anna", new FilterFields("Øverst", TOP, false));
            assertEquals(TOP, kept.fields().parameters());
            assertEquals(List.of("Øverst"), names(database, wiring, "anna"));
            assertEquals(List.of(), names(database, wiring, "karen"));
            SavedFilters filters = wiring.as("karen").get(SavedFilters.class);
            assertThrows(NotFound.class, () -> database.run(() -> filters.get(kept.id())));
            assertThrows(NotFound.class, () -> database.run(() -> filters.remove(kept.id(), kept.version())));
            assertThrows(NotFound.class, () -> database.run(() -> filters.prefer(kept.id(), true)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R14 managers share; a shared view is changed by who saved it and by administrators")
    void sharesByManagers(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            assertThrows(
                    EJBAccessException.class,
                    () -> save(database, wiring, "anna", new FilterFields("Mine", TOP, true)));
            SavedFilterView shared = save(database, wiring, "nils", new FilterFields("Ours", TOP, true));
            assertEquals(List.of("Ours"), names(database, wiring, "lise"));
            SavedFilters filters = wiring.as("rolf").get(SavedFilters.class);
            assertFalse(database.in(() -> filters.get(shared.id())).changeable());
            FilterFields other = new FilterFields("Theirs", Map.of(), true);
            assertThrows(EJBAccessException.class, () -> database.run(() -> filters.change(shared.id(), 1, other)));
            assertThrows(EJBAccessException.class, () -> database.run(() -> filters.remove(shared.id(), 1)));
            wiring.as("karen");
            assertEquals(
                    "Theirs",
                    database.in(() -> filters.change(shared.id(), shared.version(), other))
                            .fields()
                            .name());
            wiring.as("nils");
            refused(
                    AccountRefusal.CHANGED_MEANWHILE,
                    () -> database.run(() -> filters.change(shared.id(), shared.version(), other)));
            refused(
                    AccountRefusal.CHANGED_MEANWHILE,
                    () -> database.run(() -> filters.remove(shared.id(), shared.version())));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14 a removed view comes back under its number, later than it was, and opens the list again")
    void comesBackAsItWas(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            SavedFilterView kept = save(database, wiring, "anna", new FilterFields("Top", TOP, false));
            SavedFilters filters = wiring.as("anna").get(SavedFilters.class);
            SavedFilterView was = database.in(() -> filters.prefer(kept.id(), true));
            database.run(() -> filters.remove(was.id(), was.version()));
            assertThrows(NotFound.class, () -> database.run(() -> filters.get(was.id())));
            wiring.as("karen");
            assertThrows(EJBAccessException.class, () -> database.run(() -> filters.restore(was)));
            wiring.as("anna");
            SavedFilterView back = database.in(() -> filters.restore(was));
            assertEquals(
                    new SavedFilterView(was.id(), was.version() + 1, "accounts", was.fields(), "anna", true, true),
                    back);
            refused(
                    AccountRefusal.CHANGED_MEANWHILE,
                    () -> database.run(() -> filters.remove(was.id(), was.version())));
            refused(FilterRefusal.NAME_TAKEN, () -> database.run(() -> filters.restore(was)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R14 what the list does not understand is not kept, and a name is given once")
    void refusesWhatItCannotMean(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            save(database, wiring, "anna", new FilterFields("One", TOP, false));
            refused(
                    FilterRefusal.NAME_TAKEN,
                    () -> save(database, wiring, "anna", new FilterFields("One", Map.of(), false)));
            save(database, wiring, "bent", new FilterFields("One", TOP, false));
            for (Map<String, String> unclear : List.of(
                    Map.of("cell", "Z9"),
                    Map.of("sort", "shoe-size"),
                    Map.of("columns", "name,shoe-size"),
                    Map.of("view", "7"),
                    Map.of("q", "n", "onload", "x"))) {
                refused(
                        FilterRefusal.UNCLEAR,
                        () -> save(database, wiring, "anna", new FilterFields("Two", unclear, false)));
            }
            refused(
                    FilterRefusal.TOO_LONG,
                    () -> save(database, wiring, "anna", new FilterFields("Two", Map.of("q", "Ø".repeat(400)), false)));
            refused(AccountRefusal.MISSING, () -> save(database, wiring, "anna", new FilterFields(" ", TOP, false)));
            SavedFilters filters = wiring.as("anna").get(SavedFilters.class);
            refused(
                    FilterRefusal.LIST_UNKNOWN,
                    () -> database.run(() -> filters.save("shoes", new FilterFields("Two", Map.of(), false))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void keepsNoMoreThanFitAboveAList(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            for (int i = 1; i <= SavedFilters.MOST; i++) {
                save(database, wiring, "anna", new FilterFields("View " + i, Map.of(), false));
            }
            refused(
                    FilterRefusal.TOO_MANY,
                    () -> save(database, wiring, "anna", new FilterFields("One more", Map.of(), false)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14 a list opens with one view at most, for each person alone, as long as the person sees it")
    void opensWithOne(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = wiring(database);
            SavedFilterView shared = save(database, wiring, "nils", new FilterFields("Ours", TOP, true));
            SavedFilterView own = save(database, wiring, "anna", new FilterFields("Mine", Map.of(), false));
            SavedFilters filters = wiring.as("anna").get(SavedFilters.class);
            database.run(() -> filters.prefer(own.id(), true));
            database.run(() -> filters.prefer(shared.id(), true));
            assertEquals("Ours", opening(database, filters));
            assertEquals("-", opening(database, wiring.as("bent").get(SavedFilters.class)));
            wiring.as("nils");
            FilterFields hidden = new FilterFields("Ours", TOP, false);
            database.run(() -> filters.change(shared.id(), shared.version(), hidden));
            wiring.as("anna");
            assertEquals("-", opening(database, filters));
            database.run(() -> filters.prefer(own.id(), true));
            database.run(() -> filters.prefer(own.id(), false));
            assertEquals("-", opening(database, filters));
            database.run(() -> filters.prefer(own.id(), true));
            database.run(() -> filters.remove(own.id(), own.version()));
            assertEquals("-", opening(database, filters));
            assertEquals(
                    "CREATE CREATE CHANGE DELETE",
                    database.value("select string_agg(action, ' ' order by id) from ninefold.audit"
                            + " where subject = 'filter'"));
            assertTrue(names(database, wiring, "anna").isEmpty());
        }
    }

    private static String opening(Database database, SavedFilters filters) {
        return database.in(() -> filters.opening("accounts"))
                .map(view -> view.fields().name())
                .orElse("-");
    }

    private static SavedFilterView save(Database database, Wiring wiring, String who, FilterFields fields) {
        SavedFilters filters = wiring.as(who).get(SavedFilters.class);
        return database.in(() -> filters.save("accounts", fields));
    }

    private static List<String> names(Database database, Wiring wiring, String who) {
        SavedFilters filters = wiring.as(who).get(SavedFilters.class);
        return database.in(() -> filters.all("accounts")).stream()
                .map(view -> view.fields().name())
                .toList();
    }

    private static Wiring wiring(Database database) {
        return new Portfolio(database)
                .wiring()
                .with(Instance.class, Wiring.found(() -> List.of(new SavedAccountList())));
    }

    private static void refused(Refusal expected, Executable step) {
        assertEquals(expected, assertThrows(Refused.class, step).refusal());
    }
}
