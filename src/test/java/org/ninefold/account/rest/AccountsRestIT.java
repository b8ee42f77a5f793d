package org.ninefold.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Accounts over REST: every answer is one that the published contract promises. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountsRestIT {

    private static final String ACCOUNT = "/api/accounts/{ref}";

    private Rest rest;
    private OpenApi contract;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        contract = OpenApi.of(rest);
    }

    @Test
    void opensReadsChangesAndRefusesTheOutdated() {
        HttpResponse<String> opened =
                create("{\"name\":\"Opened\",\"country\":\"dk\",\"customerSince\":\"2020-02-29\"}");
        String path = URI.create(opened.headers().firstValue("Location").orElseThrow())
                .getRawPath();
        JsonObject account = promised("POST", "/api/accounts", 201, opened);
        assertEquals(List.of("CUSTOMER", "DK"), List.of(account.getString("kind"), account.getString("country")));
        String seen = opened.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, rest.get(path, "If-None-Match", seen).statusCode());
        JsonObject changed = promised(
                "PATCH", ACCOUNT, 200, patch(path, "{\"name\":\"Changed\",\"country\":null}", "If-Match", seen));
        assertEquals("Changed", changed.getString("name"));
        assertTrue(!changed.containsKey("country"), "null empties");
        assertEquals("2020-02-29", changed.getString("customerSince"), "missing stays");
        problem("PATCH", ACCOUNT, 412, "CHANGED_MEANWHILE", patch(path, "{\"name\":\"Late\"}", "If-Match", seen));
        assertEquals("Changed", promised("GET", ACCOUNT, 200, rest.get(path)).getString("name"));
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        String path = "/api/accounts/" + opened();
        problem("PATCH", ACCOUNT, 428, "PRECONDITION_REQUIRED", patch(path, "{\"name\":\"X\"}"));
        problem("PATCH", ACCOUNT, 412, "NO_SUCH_VERSION", patch(path, "{\"name\":\"X\"}", "If-Match", "\"old\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"\"} | 422 | MISSING",
                "{} | 422 | MISSING",
                "{\"name\":\"X\",\"country\":\"XX\"} | 422 | COUNTRY_UNKNOWN",
                "{\"name\":\"X\",\"currency\":\"EURO\"} | 422 | CURRENCY_UNKNOWN",
                "{\"name\":\"X\",\"owner\":\"nobody\"} | 422 | OWNER_UNKNOWN",
                "{\"name\":\"X\",\"team\":\"Nowhere\"} | 422 | TEAM_UNKNOWN",
                "{\"name\":\"X\\u0000\"} | 422 | TEXT_UNREADABLE",
                "{\"name\":\"X\",\"kind\":\"FRIEND\"} | 400 | UNREADABLE",
                "{\"name\":\"X\",\"customerSince\":\"29/2/2020\"} | 400 | UNREADABLE",
                "{\"name\": | 400 | UNREADABLE",
                "[] | 400 | UNREADABLE"
            })
    void refusesInOneFormat(String body, int status, String code) {
        problem("POST", "/api/accounts", status, code, create(body));
    }

    @ParameterizedTest
    @CsvSource({"'', 422, MISSING", "x201, 422, TEXT_TOO_LONG"})
    void refusesAPatchInTheSameFormat(String name, int status, String code) {
        String text = name.equals("x201") ? "x".repeat(201) : name;
        HttpResponse<String> opened = create("{\"name\":\"Patched\"}");
        String seen = opened.headers().firstValue("ETag").orElseThrow();
        String path = "/api/accounts/" + Rest.json(opened).getString("ref");
        problem("PATCH", ACCOUNT, status, code, patch(path, "{\"name\":\"" + text + "\"}", "If-Match", seen));
    }

    @Test
    void saysNotFoundAlikeWhateverIsAsked() {
        String token = "{\"user\":\"anna\",\"name\":\"not found\"}";
        Rest anna = new Rest(
                rest.server(),
                Rest.json(rest.send("POST", "/api/tokens", token)).getString("token"));
        for (String ref : List.of("NO-SUCH", opened())) {
            String path = "/api/accounts/" + ref;
            problem("GET", ACCOUNT, 404, "NOT_FOUND", anna.get(path));
            problem("PATCH", ACCOUNT, 404, "NOT_FOUND", anna.send("PATCH", path, "{}", "If-Match", "\"1\""));
            problem("GET", ACCOUNT + "/timeline", 404, "NOT_FOUND", anna.get(path + "/timeline"));
            assertEquals(
                    anna.get("/api/accounts/UNKNOWN").body(), anna.get(path).body());
        }
    }

    @Test
    @DisplayName("R1 Of fifty who open an account of the same reference at once, one does")
    void opensOneOfFifty() {
        String ref = "FIFTY-" + UUID.randomUUID();
        List<HttpResponse<String>> answers = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> create("{\"ref\":\"" + ref + "\",\"name\":\"Number " + i + "\"}"))
                .toList();
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .forEach(answer -> problem("POST", "/api/accounts", 409, "REF_TAKEN", answer));
        assertEquals(1, rest.getJson("/api/accounts?q=" + ref).getInt("total"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A/B", "A%B", "A%2FB", "A B", "ÆØÅ æøå", "A?B#C", "A+B&C=D", "A;B", "\"A\"", "<A>", "../A", "Ä'ö"
            })
    @DisplayName("R1 Any reference can be used in an address")
    void namesAnyReferenceInAnAddress(String odd) {
        String ref = odd + " " + UUID.randomUUID().toString().substring(0, 8);
        String quoted = ref.replace("\"", "\\\"");
        HttpResponse<String> opened = create("{\"ref\":\"" + quoted + "\",\"name\":\"Odd\"}");
        String location = URI.create(opened.headers().firstValue("Location").orElseThrow())
                .getRawPath();
        String encoded = "/api/accounts/"
                + URLEncoder.encode(ref, StandardCharsets.UTF_8).replace("+", "%20");
        for (String path : List.of(location, encoded)) {
            JsonObject account = promised("GET", ACCOUNT, 200, rest.get(path));
            assertEquals(ref, account.getString("ref"));
            assertEquals(200, rest.get(path + "/timeline").statusCode());
        }
        String seen = opened.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                200, patch(encoded, "{\"name\":\"Odder\"}", "If-Match", seen).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "text/csv, text/csv;charset=utf-8",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "*/*, application/json",
        "'text/csv;q=0.9, application/json;q=0.1', text/csv;charset=utf-8"
    })
    void answersAListInTheFormatThatIsAccepted(String accept, String type) {
        HttpResponse<String> list = rest.get("/api/accounts?owner=anna", "Accept", accept);
        assertEquals(200, list.statusCode());
        assertEquals(
                type,
                list.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .replace("; ", ";")
                        .toLowerCase());
        assertTrue(
                list.headers().allValues("Vary").contains("Accept"),
                list.headers().toString());
    }

    @Test
    void answersNoOtherFormat() {
        problem("GET", "/api/accounts", 406, "HTTP_406", rest.get("/api/accounts", "Accept", "image/png"));
    }

    @Test
    @DisplayName("R6 A csv of the list has a row for each account that JSON counts")
    void csvHasAllThatJsonCounts() {
        int total = promised("GET", "/api/accounts", 200, rest.get("/api/accounts?kind=CUSTOMER&owner=anna&limit=1"))
                .getInt("total");
        String csv = rest.get("/api/accounts?kind=CUSTOMER&owner=anna&limit=1", "Accept", "text/csv")
                .body();
        assertTrue(total > 1);
        assertEquals(total + 1, csv.lines().count());
    }

    @Test
    void readsNoOtherFormat() {
        HttpResponse<String> answer =
                rest.post("/api/accounts", "text/plain", "name=X".getBytes(StandardCharsets.UTF_8));
        problem("POST", "/api/accounts", 415, "HTTP_415", answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=nothing", "kind=FRIEND", "reason=BECAUSE"})
    void refusesAFilterThatMeansNothing(String query) {
        problem("GET", "/api/accounts", 400, "UNREADABLE", rest.get("/api/accounts?" + query));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/accounts, /api/accounts?q=m&limit=3",
        "/api/contacts, /api/contacts?limit=3",
        "/api/offerings, /api/offerings?limit=3",
        "/api/purchases, /api/purchases?limit=3",
        "/api/time-entries, /api/time-entries?limit=3",
        "/api/wallets, /api/wallets?limit=3",
        "/api/rates, /api/rates?limit=3"
    })
    void everyListIsAsPromised(String path, String asked) {
        JsonObject page = promised("GET", path, 200, rest.get(asked));
        assertEquals(3, page.getJsonArray("items").size());
        assertTrue(page.getInt("total", page.getInt("totalAtLeast", 0)) > 3, "more than the page");
    }

    private String opened() {
        return Rest.json(create("{\"name\":\"Opened\"}")).getString("ref");
    }

    private HttpResponse<String> create(String json) {
        return rest.send("POST", "/api/accounts", json);
    }

    private HttpResponse<String> patch(String path, String json, String... headers) {
        return rest.send("PATCH", path, json, headers);
    }

    private JsonObject promised(String method, String path, int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        contract.promises(method, path, answer);
        return Rest.json(answer);
    }

    private void problem(String method, String path, int status, String code, HttpResponse<String> answer) {
        JsonObject problem = promised(method, path, status, answer);
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(code, problem.getString("code"));
        assertEquals(status, problem.getInt("status"));
    }
}
