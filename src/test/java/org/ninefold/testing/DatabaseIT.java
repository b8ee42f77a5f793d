package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three databases are what their names say. */
class DatabaseIT {

    @ParameterizedTest
    @EnumSource
    void comparesReferencesByCodePoint(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            database.sql("insert into ninefold.team(id, version, name) values (1, 0, 'a'), (2, 0, 'B'), (3, 0, 'å')");
            assertEquals("B a å", database.value("select string_agg(name, ' ' order by name) from ninefold.team"));
        }
    }

    @Test
    @DisplayName("A copied H2 has all that the migrations make, and nothing more")
    void isWhatTheMigrationsMake() {
        try (Database database = Database.of(Database.Kind.H2)) {
            assertEquals(
                    untimed(Migrated.script(Migrated.migrated(Database.Kind.H2))),
                    untimed(Migrated.script(database.source())));
        }
    }

    /**
     * Without when each migration ran, and for how long, which also says after how many rows H2 begins a new insert; it
     * puts the conditions of a view in an order of its own.
     */
    private static String untimed(String script) {
        String still = script.replaceAll("TIMESTAMP '[^']*'(, \\d+)?", "")
                .replaceAll("\\);\\s*INSERT INTO \"NINEFOLD\"\\.\"flyway_schema_history\" VALUES", "),");
        return Pattern.compile("CREATE FORCE VIEW.*?;", Pattern.DOTALL)
                .matcher(still)
                .replaceAll(view -> Matcher.quoteReplacement(view.group()
                        .lines()
                        .map(line -> line.replaceAll("\\b(AND|WHERE)\\b|[()\\s;]+", " ")
                                .strip())
                        .sorted()
                        .collect(Collectors.joining("\n"))));
    }

    @ParameterizedTest
    @EnumSource
    void knowsNothingOfAnother(Database.Kind kind) {
        String next = kind == Database.Kind.H2
                ? "select next value for ninefold.team_seq"
                : "select nextval('ninefold.team_seq')";
        try (Database one = Database.of(kind)) {
            one.sql("insert into ninefold.team(id, version, name) values (1, 0, 'a')");
            one.value(next);
        }
        try (Database other = Database.of(kind)) {
            assertEquals("0", other.value("select count(*) from ninefold.team"));
            assertEquals("50", other.value(next));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL_DANISH")
    void readsDanishWhereNothingElseIsSaid(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            assertEquals("true", database.value("select 'z' < 'å' and 'a' < 'B'"));
        }
    }
}
