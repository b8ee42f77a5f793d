package org.ninefold.platform.store;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers and its schema is this version's. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    private static final int PATIENCE_SECONDS = 3;

    /** The table and its columns are the migration tool's, and are written in small letters on every database. */
    private static final String MIGRATED =
            "select 1 from ninefold.\"flyway_schema_history\" where \"version\" = ? and \"success\"";

    @Resource(lookup = "java:app/jdbc/ninefold")
    DataSource source;

    @EJB
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(isUp()).build();
    }

    boolean isUp() {
        try (Connection connection = source.getConnection();
                PreparedStatement migrated = connection.prepareStatement(MIGRATED)) {
            migrated.setQueryTimeout(PATIENCE_SECONDS);
            migrated.setString(1, migrations.newest());
            try (ResultSet row = migrated.executeQuery()) {
                return row.next();
            }
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }
}
