package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Ready means: the database answers, and its schema is this version's. */
class ReadyIT {

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("Ready on a migrated schema, and not on one that is behind or broken off")
    void readyMeansMigrated(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Ready ready = ready(database);
            assertTrue(ready.isUp());
            String newest = ready.migrations.newest();
            database.sql(
                    "update ninefold.\"flyway_schema_history\" set \"success\" = false where \"version\" = ?1", newest);
            assertFalse(ready.isUp());
            database.sql("delete from ninefold.\"flyway_schema_history\" where \"version\" = ?1", newest);
            assertFalse(ready.isUp());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.Kind.class, names = "H2")
    @DisplayName("Not ready while the database is away")
    void notReadyWithoutADatabase(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Ready ready = ready(database);
            ready.source = away();
            assertFalse(ready.isUp());
        }
    }

    private static Ready ready(Database database) {
        Ready ready = new Ready();
        ready.source = database.source();
        ready.migrations = new Migrations();
        ready.migrations.source = database.source();
        ready.migrations.migrate();
        return ready;
    }

    private static DataSource away() {
        return (DataSource) Proxy.newProxyInstance(
                ReadyIT.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    throw new SQLException("Connection refused");
                });
    }
}
