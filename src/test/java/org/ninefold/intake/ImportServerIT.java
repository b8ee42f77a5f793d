package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Imports over REST, on a server of their own that may die. */
class ImportServerIT {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Two chunks are still to be written when the second is seen: seconds, against the moment a kill takes. */
    private static final int MANY = 4 * ImportSteps.RECORDS_A_CHUNK;

    private static final Set<String> KEYS =
            Set.of("id", "kind", "mode", "state", "rows", "created", "updated", "unchanged", "rejected", "progress");

    private static Server server;
    private static Rest rest;

    @BeforeAll
    static void start() {
        server = new Server("imports", Map.of("NINEFOLD_DEMO", "false"));
        rest = Rest.asAdministrator(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String sent(String query, String type, byte[] body) {
        HttpResponse<String> response = rest.post("/api/imports?" + query, type, body);
        assertEquals(202, response.statusCode(), response.body());
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private static JsonObject brought(String query, String type, byte[] body) {
        return rest.await(sent(query, type, body));
    }

    @Test
    @DisplayName("A file is sent, followed, and its rejected rows come back as csv")
    void speaksRest() {
        byte[] file = Desk.csv("account_ref,name,currency", "R1,One,DKK", "R2,Two,XXY");
        JsonObject check = brought("kind=accounts&mode=CHECK", CSV, file);
        assertEquals(KEYS, check.keySet());
        assertEquals("DONE", check.getString("state"));
        assertEquals(100, check.getInt("progress"));
        assertEquals(404, rest.get("/api/accounts/R1").statusCode());
        HttpResponse<String> commit = rest.send("POST", "/api/imports/" + check.getInt("id") + "/commit", "");
        JsonObject done =
                rest.await(URI.create(commit.headers().firstValue("Location").orElseThrow())
                        .getPath());
        assertEquals(1, done.getInt("created"));
        assertEquals(1, done.getInt("rejected"));
        assertEquals(200, rest.get("/api/accounts/R1").statusCode());
        HttpResponse<String> rejections =
                rest.get("/api/imports/" + done.getInt("id") + "/rejections", "Accept-Language", "da");
        assertTrue(
                rejections.body().contains("R2,Two,XXY,3,currency,NOT_A_CURRENCY,\"Dette er ikke en valuta"),
                rejections.body());
        assertTrue(rejections.headers().firstValue("Content-Type").orElseThrow().startsWith(CSV));
    }

    @Test
    @DisplayName("What is there twice or already is listed apart; new records that look like others are told")
    void listsDuplicatesApart() {
        byte[] file = Desk.csv("account_ref,name", "TW1,Twice Ltd", "TW1,Twice Ltd", "TW2,TWICE", "TW3,");
        String path = sent("kind=accounts&mode=COMMIT", CSV, file);
        assertEquals(2, rest.await(path).getInt("rejected"));
        String twice = rest.get(path + "/rejections?duplicates=true").body();
        assertTrue(twice.contains(",TWICE_IN_FILE,") && !twice.contains(",MISSING,"), twice);
        String others = rest.get(path + "/rejections?duplicates=false").body();
        assertTrue(!others.contains(",TWICE_IN_FILE,") && others.contains(",MISSING,"), others);
        assertEquals(400, rest.get(path + "/rejections?duplicates=some").statusCode());
        JsonObject alike = rest.getJson(path + "/alike?limit=1");
        assertEquals(1, alike.getInt("total"), alike.toString());
        assertEquals(
                "{\"earlierRow\":2,\"found\":\"TWICE\",\"name\":\"Twice Ltd\",\"ref\":\"TW1\",\"row\":4}",
                alike.getJsonArray("items").get(0).toString());
    }

    @Test
    void readsWorkbooks() {
        byte[] book = new Xlsx()
                .rows(
                        "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>X1</v></c><c r=\"B2\" t=\"str\"><v>Fra arket</v></c></row>")
                .bytes();
        JsonObject run = brought("kind=accounts&mode=COMMIT", XLSX, book);
        assertEquals("DONE", run.getString("state"), run.toString());
        assertEquals(1, run.getInt("created"));
    }

    @Test
    @DisplayName("R8 What is no file of ours is refused in the caller's language")
    void refusesOverRest() throws java.io.IOException {
        assertEquals(
                422, rest.post("/api/imports?kind=accounts", CSV, new byte[0]).statusCode());
        assertEquals(
                422, rest.post("/api/imports?kind=cars", CSV, Desk.csv("a")).statusCode());
        assertEquals(
                422,
                rest.post("/api/imports?kind=accounts&mode=NOW", CSV, Desk.csv("a"))
                        .statusCode());
        HttpResponse<String> pdf = rest.post("/api/imports?kind=accounts", CSV, "%PDF-1.7".getBytes());
        assertTrue(pdf.body().contains("WRONG_TYPE"), pdf.body());
        JsonObject bomb = brought("kind=accounts&mode=COMMIT", XLSX, Bomb.sharedStrings(80 << 20));
        assertEquals("FAILED", bomb.getString("state"));
        assertTrue(bomb.getString("failure").contains("larger than can be read"), bomb.toString());
    }

    @Test
    @DisplayName("R7 A run that is killed holds whole chunks and goes on with counts of the whole")
    void survivesAKill() throws SQLException {
        String[] lines = new String[MANY + 1];
        lines[0] = "account_ref,name,country";
        for (int i = 1; i <= MANY; i++) {
            lines[i] = "KILL" + i + ",Number " + i + ",DK";
        }
        String path = sent("kind=accounts&mode=COMMIT", CSV, Desk.csv(lines));
        untilItHasWrittenSome(path);
        server.kill();
        int written = inTheFile("select count(*) from ninefold.account where ref like 'KILL%'");
        assertTrue(written < MANY && written % ImportSteps.RECORDS_A_CHUNK == 0, written + " written");
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertEquals(written, inTheFile("select created from ninefold.import_run where id = " + id));
        server.start();
        untilItAnswers(path);
        assertEquals("INTERRUPTED", rest.await(path).getString("state"));
        assertEquals(202, rest.send("POST", path + "/again", "").statusCode());
        JsonObject done = rest.await(path);
        assertEquals("DONE", done.getString("state"));
        assertEquals(MANY, done.getInt("created"));
        assertEquals(MANY, done.getInt("rows"));
        JsonObject again = brought("kind=accounts&mode=COMMIT", CSV, Desk.csv(lines));
        assertEquals(MANY, again.getInt("unchanged"), again.toString());
    }

    private static void untilItHasWrittenSome(String path) {
        JsonObject run = rest.getJson(path);
        // the embedded database writes half a second behind, so that the very first chunk may not have reached the disk
        while (run.getInt("created") <= ImportSteps.RECORDS_A_CHUNK) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(30));
            run = rest.getJson(path);
        }
    }

    /** A server is ready a moment before it knows all its addresses. */
    private static void untilItAnswers(String path) {
        while (rest.get(path).statusCode() == 404) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** What the dead server's file answers. */
    private static int inTheFile(String question) throws SQLException {
        String url = "jdbc:h2:file:" + server.folder().toAbsolutePath() + "/data/ninefold";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(question)) {
            count.next();
            return count.getInt(1);
        }
    }
}
