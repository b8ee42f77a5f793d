package org.ninefold.platform.store;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
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

    @Resource(lookup = "java:app/jdbc/ninefold")
    DataSource source;

    @EJB
    Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(isUp()).build();
    }

    private boolean isUp() {
        try (Connection connection = source.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) && migrations.complete();
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }
}
