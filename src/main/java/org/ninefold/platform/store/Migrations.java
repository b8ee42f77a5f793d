package org.ninefold.platform.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before anything else runs; other start-up beans depend on it by name. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/ninefold")
    DataSource source;

    private String newest;

    @PostConstruct
    void migrate() {
        Flyway flyway = flyway(source);
        flyway.migrate();
        newest = flyway.info().current().getVersion().getVersion();
    }

    /** The newest migration of this version: a schema that has it is the one this version needs. */
    @Lock(LockType.READ)
    public String newest() {
        return newest;
    }

    /** The migration tool for a data source, H2 or PostgreSQL; tests use the same. */
    public static Flyway flyway(DataSource source) {
        boolean upperCase = storesUpperCase(source);
        String schema = upperCase ? "NINEFOLD" : "ninefold";
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .placeholders(Map.of("collate_c", upperCase ? "" : "collate \"C\""))
                .load();
    }

    private static boolean storesUpperCase(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
