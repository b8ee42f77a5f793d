package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.platform.settings.HostDatabase;
import org.ninefold.testing.Postgres;

/** Another system's database, read by a connection of its own. */
class OutsideDatabaseIT {

    private static final HostDatabase DATABASE = new HostDatabase(Postgres.freshUrl(), "postgres", "", "public");

    @Test
    @DisplayName("Values are bound by name, as often as they are named; lists as arrays")
    void valuesAreBoundByName() throws SQLException {
        Map<String, Object> values = Map.of(
                "roles",
                List.of("A", "it's"),
                "zone",
                "Europe/Copenhagen",
                "since",
                Instant.EPOCH,
                "most",
                new BigDecimal("2.5"));
        try (Connection connection = OutsideDatabase.open(DATABASE)) {
            List<String> found = new ArrayList<>();
            new OutsideQueries(connection)
                    .each(
                            "select r, cast(:since at time zone :zone as varchar), :most * 2 from unnest(:roles) r"
                                    + " where r = any(:roles) order by r",
                            values::get,
                            row -> found.add(row.text(0) + " " + row.text(1) + " " + row.decimal(2)));
            assertEquals(List.of("A 1970-01-01 01:00:00 5.0", "it's 1970-01-01 01:00:00 5.0"), found);
        }
    }

    @Test
    @DisplayName("Nothing can be written")
    void nothingCanBeWritten() throws SQLException {
        try (Connection connection = OutsideDatabase.open(DATABASE)) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> connection.createStatement().execute("create table t (a int)"));
            assertTrue(refused.getMessage().contains("read-only"), refused.getMessage());
        }
    }

    @Test
    @DisplayName("Who is not there is told in the driver's words")
    void awayIsTold() {
        HostDatabase away = new HostDatabase("jdbc:postgresql://127.0.0.1:1/x", "u", "p", "public");
        assertThrows(SQLException.class, () -> OutsideDatabase.open(away));
        HostDatabase other = new HostDatabase("jdbc:nothing:x", "", "", "public");
        assertThrows(SQLException.class, () -> OutsideDatabase.open(other));
    }
}
