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
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema to this version before anything else runs; other start-up beans depend on it by name. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** What the databases say differently: code point order, columns that are kept, and a digest as SHA-256 in hex. */
    private static final Map<String, String> POSTGRESQL = Map.of(
            "collate_c", "collate \"C\"",
            "stored", "stored",
            "digest_of", "encode(sha256(convert_to(",
            "digest_end", ", 'UTF8')), 'hex')");

    private static final Map<String, String> H2 = Map.of(
            "collate_c", "",
            "stored", "",
            "digest_of", "rawtohex(hash('SHA-256', stringtoutf8(",
            "digest_end", ")))");

    @Resource(lookup = "java:app/jdbc/ninefold")
    DataSource source;

    private String newest;

    @PostConstruct
    void migrate() {
        requireSteadyZone(ZoneId.systemDefault());
        MigrateResult result = flyway(source).migrate();
        newest = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
    }

    /**
     * Moments are kept in UTC, and JDBC reads them by the zone of the virtual machine: in the hour that such a zone skips
     * in spring they would come back an hour late. The installation's own zone is a setting, and another matter.
     */
    static void requireSteadyZone(ZoneId zone) {
        if (!zone.getRules().isFixedOffset()) {
            throw new IllegalStateException("The server's Java runs in " + zone
                    + ", which has summer time. Start it with -Duser.timezone=UTC; NINEFOLD_TIME_ZONE says where the"
                    + " company is.");
        }
    }

    /** The newest migration of this version: a schema that has it is the one this version needs. */
    @Lock(LockType.READ)
    public String newest() {
        return newest;
    }

    /** The migration tool for a data source, H2 or PostgreSQL; tests use the same. */
    public static Flyway flyway(DataSource source) {
        boolean h2 = storesUpperCase(source);
        String schema = h2 ? "NINEFOLD" : "ninefold";
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(PlainAddress.of(source))
                .locations(locations(h2))
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .placeholders(h2 ? H2 : POSTGRESQL)
                .load();
    }

    /** What only PostgreSQL can do stands apart. */
    private static String[] locations(boolean h2) {
        return h2
                ? new String[] {"classpath:db/migration"}
                : new String[] {"classpath:db/migration", "classpath:db/postgresql"};
    }

    private static boolean storesUpperCase(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }
}
