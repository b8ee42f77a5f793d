package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Database.Kind;

/** The persistence unit against the schema that the migrations make; and a broken schema, in which each check bites. */
class PersistenceUnitIT {

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("The unit boots on a migrated database, every entity can be asked for, and every named query runs")
    void boots(Kind kind) {
        try (Database database = Database.of(kind)) {
            UnitChecks unit = new UnitChecks(database);
            assertFalse(database.em().getMetamodel().getEntities().isEmpty());
            assertEquals(List.of(), unit.entities());
            assertEquals(List.of(), unit.namedQueries());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("Every field has its column of a type that keeps it, every sequence its step, no column is left empty")
    void fitsTheSchema(Kind kind) {
        try (Database database = Database.of(kind)) {
            UnitChecks unit = new UnitChecks(database);
            assertEquals(List.of(), unit.columns());
            assertEquals(List.of(), unit.unmapped());
            assertEquals(List.of(), unit.sequences());
        }
    }

    @Test
    @DisplayName("H2 and PostgreSQL have the same tables, columns, keys and sequences")
    void cataloguesAgree() {
        try (Database h2 = Database.of(Kind.H2);
                Database postgres = Database.of(Kind.POSTGRESQL)) {
            Catalogue one = new Catalogue(h2);
            Catalogue other = new Catalogue(postgres);
            assertEquals(lines(other.columns()), lines(one.columns()));
            assertEquals(other.keys(), one.keys());
            assertEquals(other.sequences(), one.sequences());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @DisplayName("On a schema that does not fit, each check finds exactly what is broken")
    void findsWhatIsBroken(Kind kind) {
        try (Database database = Database.of(kind);
                Database sound = Database.of(kind)) {
            database.sql("alter table ninefold.team "
                    + (kind == Kind.H2 ? "alter column name rename to title" : "rename column name to title"));
            database.sql("alter table ninefold.rate alter column rate set data type varchar(40)");
            database.sql("alter sequence ninefold.contact_seq increment by 1");
            database.sql("alter table ninefold.wallet drop constraint wallet_once");
            database.em()
                    .getEntityManagerFactory()
                    .addNamedQuery("lost", database.em().createNativeQuery("select gone from ninefold.team"));
            UnitChecks unit = new UnitChecks(database);
            assertEquals(List.of("Team cannot be asked for"), unit.entities());
            assertEquals(List.of("lost does not run"), unit.namedQueries());
            assertEquals(List.of("rate.rate is varchar(40) not null", "team.name is (missing)"), unit.columns());
            assertEquals(List.of("team.title"), unit.unmapped());
            assertEquals(List.of("contact_seq is 1 from 50, and not 50 from 50"), unit.sequences());
            assertNotEquals(new Catalogue(sound).columns(), new Catalogue(database).columns());
            assertNotEquals(new Catalogue(sound).keys(), new Catalogue(database).keys());
            assertNotEquals(new Catalogue(sound).sequences(), new Catalogue(database).sequences());
        }
    }

    private static String lines(Map<String, String> entries) {
        return String.join(
                "\n",
                entries.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
