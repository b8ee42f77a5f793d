package org.ninefold.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefold.permission.Permission.Kind;
import org.ninefold.permission.Permission.Outcome;
import org.ninefold.permission.Permission.Who;
import org.ninefold.permission.Samples.Reach;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** Walks permissions.txt on the running server: every page and REST method as every role and as nobody. */
@DisplayName("R2 What lies outside the scope answers as unknown, on screen and over REST")
class PermissionsIT {

    private static final String OUTDATED = "\"999999999\"";

    private static Server server;
    private static Samples samples;

    @BeforeAll
    static void start() {
        // a system beside us that cannot be read, so that there is a reading to ask for
        server = new Server("permissions", Map.of("NINEFOLD_HOST", "ofbiz"));
        samples = new Samples(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Permission> rows() {
        return Permission.table().stream()
                .filter(row -> row.kind() != Kind.ACTION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersAsTheTableSays(Permission row) {
        Map<Who, String> expected = new LinkedHashMap<>();
        Map<Who, String> answered = new LinkedHashMap<>();
        row.outcomes().forEach((who, outcome) -> {
            HttpResponse<String> own = ask(row, who, Reach.OWN);
            expected.put(who, outcome == Outcome.OWN ? "ALLOWED, others unknown" : outcome.name());
            answered.put(who, outcome(own) + (outcome == Outcome.OWN ? others(row, who) : ""));
        });
        assertEquals(expected, answered);
    }

    /** Whether an account out of reach answers exactly as one that does not exist. */
    private static String others(Permission row, Who who) {
        HttpResponse<String> hidden = ask(row, who, Reach.FOREIGN);
        HttpResponse<String> unknown = ask(row, who, Reach.UNKNOWN);
        // an account named in the address is not found; one named in the body is a value that is refused
        int expected = row.values().isEmpty() ? 422 : 404;
        if (hidden.statusCode() != expected || unknown.statusCode() != expected) {
            return ", others " + hidden.statusCode() + " and unknown " + unknown.statusCode();
        }
        return told(hidden).equals(told(unknown)) ? ", others unknown" : ", others told apart:\n" + told(hidden);
    }

    private static HttpResponse<String> ask(Permission row, Who who, Reach reach) {
        String method = row.kind() == Kind.PAGE
                ? "GET"
                : row.name().substring(0, row.name().indexOf(' '));
        String address = address(row, who, reach);
        if (row.kind() == Kind.PAGE) {
            return samples.visitor(who).get(address);
        }
        if (row.body().equals("{csv}")) {
            return samples.rest(who).post("/api" + address, "text/csv", Samples.CSV);
        }
        String ifMatch = samples.value(row.values().getOrDefault("If-Match", OUTDATED), who, reach);
        String body = samples.filled(row.body(), who, reach);
        return samples.rest(who).send(method, "/api" + address, body, "If-Match", ifMatch);
    }

    private static String address(Permission row, Who who, Reach reach) {
        String filled = row.name().substring(row.name().indexOf('/'));
        Map<String, String> query = new LinkedHashMap<>();
        for (Map.Entry<String, String> value : row.values().entrySet()) {
            String text = URLEncoder.encode(samples.value(value.getValue(), who, reach), StandardCharsets.UTF_8);
            String mark = "{" + value.getKey() + "}";
            if (value.getKey().equals("If-Match")) {
                continue;
            }
            if (filled.contains(mark)) {
                filled = filled.replace(mark, text);
            } else {
                query.put(value.getKey(), text);
            }
        }
        String asked = query.entrySet().stream().map(Object::toString).collect(Collectors.joining("&"));
        return filled + (asked.isEmpty() ? "" : "?" + asked);
    }

    private static String outcome(HttpResponse<String> response) {
        int status = response.statusCode();
        String target = Visitor.target(response);
        if (status == 401 || status == 302 && target != null && target.startsWith("/sign-in.xhtml")) {
            return Outcome.SIGN_IN.name();
        }
        if (status == 403) {
            return Outcome.FORBIDDEN.name();
        }
        return status == 404 || status >= 500 ? "ANSWERED " + status + " " + response.body() : Outcome.ALLOWED.name();
    }

    /** The body without what differs from answer to answer, and without the reference that was asked for. */
    private static String told(HttpResponse<String> response) {
        return response.body()
                .replace(Samples.FOREIGN, "")
                .replace(Samples.UNKNOWN, "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'", "")
                .replaceAll("(<input[^>]*ViewState[^>]*value=\")[^\"]*", "$1");
    }
}
