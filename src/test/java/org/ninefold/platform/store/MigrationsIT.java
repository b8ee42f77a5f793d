package org.ninefold.platform.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.ninefold.testing.Postgres;

/** Nodes that bring one database to this version. */
class MigrationsIT {

    /** Slow tables: a node that did not wait for the other would come upon its half-made ones. */
    private static final String SLOWLY =
            """
            create function public.slowly() returns event_trigger language plpgsql
              as 'begin perform pg_sleep(0.05); end';
            create event trigger slowly on ddl_command_start when tag in ('CREATE TABLE')
              execute function public.slowly();
            """;

    @RepeatedTest(3)
    @DisplayName("Of two nodes that start at once on an empty PostgreSQL each migration is run by one, and both start")
    void migratesOnce() throws SQLException {
        DataSource database = Postgres.freshDatabase("");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SLOWLY);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> run(database, together));
        int run = run(database, together) + other.join();
        List<MigrationInfo> applied = Stream.of(
                        Migrations.flyway(database).info().applied())
                .filter(migration -> migration.getVersion() != null)
                .toList();
        assertEquals(Migrations.flyway(Postgres.freshDatabase("")).info().pending().length, run);
        assertEquals(run, applied.size());
        assertEquals(
                run, applied.stream().map(MigrationInfo::getVersion).distinct().count());
    }

    /** As a node of its own; answers how many migrations it has run. */
    private static int run(DataSource database, CyclicBarrier together) {
        try {
            Flyway node = Migrations.flyway(database);
            together.await(20, TimeUnit.SECONDS);
            return node.migrate().migrationsExecuted;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
