package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;
import org.postgresql.ds.PGSimpleDataSource;

/** Two servers share one database from its first moment on. */
class TwoServersIT {

    @Test
    @DisplayName("Started together they migrate once and load once; each job runs once, and both see one current run")
    void shareOneDatabase() throws SQLException {
        DataSource database = Postgres.freshDatabase("");
        Map<String, String> environment = Map.of(
                "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "NINEFOLD_DB_URL", ((PGSimpleDataSource) database).getURL(),
                "NINEFOLD_DB_USER", "postgres",
                "NINEFOLD_DB_PASSWORD", "any",
                "NINEFOLD_DEMO", "true");
        try (Server one = new Server("one", environment, Server.TESTED);
                Server two = new Server("two", environment, Server.TESTED)) {
            one.launch();
            two.launch();
            one.awaitReady();
            two.awaitReady();
            assertEquals(
                    List.of(),
                    rows(
                            database,
                            "select \"version\" from ninefold.\"flyway_schema_history\""
                                    + " where not \"success\" or \"version\" in (select \"version\" from"
                                    + " ninefold.\"flyway_schema_history\" group by \"version\" having count(*) > 1)"));
            assertEquals(List.of("308"), rows(database, "select count(*) from ninefold.account"));
            placeOnBoth(List.of(Rest.asAdministrator(one), Rest.asAdministrator(two)));
            isRunOnce(database);
            assertEquals(current(one), current(two));
            assertEquals(List.of(), DataCheck.complaints(database));
        }
    }

    /** Months one after another, ordered here and there by turns, and looked at where they were not ordered. */
    private static void placeOnBoth(List<Rest> servers) {
        List<String> ordered = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            String order =
                    "{\"from\":\"2026-0" + month + "-01\",\"to\":\"2026-0" + month + "-28\",\"measure\":\"REVENUE\"}";
            HttpResponse<String> answer = servers.get(month % 2).send("POST", "/api/placements", order);
            assertEquals(202, answer.statusCode(), answer.body());
            ordered.add(Visitor.target(answer));
        }
        for (int i = 0; i < ordered.size(); i++) {
            JsonObject run = servers.get(i % 2).await(ordered.get(i));
            assertEquals("DONE", run.getString("state"), run.toString());
        }
    }

    /** A job's version counts its steps: all placements took the same ones, so none ran twice. */
    private static void isRunOnce(DataSource database) throws SQLException {
        assertEquals(List.of("DONE"), rows(database, "select distinct state from ninefold.job"));
        List<String> steps = rows(database, "select version, count(*) from ninefold.job group by version");
        assertEquals(1, steps.size(), steps.toString());
    }

    private static int current(Server server) {
        return Rest.asAdministrator(server)
                .getJson("/api/matrix")
                .getJsonObject("placement")
                .getInt("id");
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
