package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL_DANISH")
    void readsDanishWhereNothingElseIsSaid(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            assertEquals("true", database.value("select 'z' < 'å' and 'a' < 'B'"));
        }
    }
}
