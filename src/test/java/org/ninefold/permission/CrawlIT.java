package org.ninefold.permission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.permission.Permission.Who;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** Follows every link, as a search engine that has signed in would. */
@ExtendWith(Server.Shared.class)
class CrawlIT {

    /** Of addresses that differ in what their parameters say only, so many are opened. */
    private static final int OF_A_KIND = 2;

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");
    private static final Pattern TRACE =
            Pattern.compile("Exception\\b|\\bat (?:org|com|java|jakarta)\\.[\\w.]+\\(|\\?\\?\\?|#\\{");
    private static final List<String> ODD = List.of("abc", "-1", "99999999999999999999", "'\"<x>", "");

    /** What reading must leave as it is. */
    private static final List<String> LISTS = List.of(
            "accounts",
            "contacts",
            "tasks",
            "offerings",
            "purchases",
            "time-entries",
            "wallets",
            "rates",
            "users",
            "teams",
            "tokens",
            "settings",
            "placement-rules",
            "placements",
            "imports",
            "matrix");

    /** Checked beforehand, so that there is an import to look at. */
    private static final byte[] FILE = "currency,valid_from,rate\r\nSEK,2020-01-01,no number\r\n".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource(Who.class)
    @DisplayName("No link is dead, forbidden or an error, odd parameters are answered, and reading changes nothing")
    void everyLinkLeadsSomewhere(Who who, Server server) {
        Rest admin = Rest.asAdministrator(server);
        admin.post("/api/imports?kind=rates&mode=CHECK", "text/csv", FILE);
        settled(admin);
        Visitor visitor = visitor(who, server);
        Map<String, String> before = state(admin);
        Set<String> opened = new HashSet<>();
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of("/index.xhtml", "/account/accounts.xhtml", "/sign-in.xhtml"));
        Map<String, Integer> kinds = new HashMap<>();
        while (!open.isEmpty()) {
            String path = open.pop();
            if (opened.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
                HttpResponse<String> answer = visitor.get(path);
                faults.addAll(faults(path, answer, who == Who.NOBODY));
                links(path, answer).forEach(open::add);
            }
        }
        Stream<String> asked = who == Who.ADMINISTRATOR ? kinds.keySet().stream() : Stream.of();
        asked.flatMap(CrawlIT::odd).forEach(path -> {
            HttpResponse<String> answer = visitor.get(path);
            if (answer.statusCode() >= 500 || TRACE.matcher(answer.body()).find()) {
                faults.add(path + " answers " + answer.statusCode() + excerpt(answer));
            }
        });
        assertEquals(List.of(), faults);
        assertEquals(before, state(admin));
    }

    private static Visitor visitor(Who who, Server server) {
        Visitor visitor = new Visitor(server);
        if (who != Who.NOBODY) {
            assertEquals(
                    302,
                    visitor.signIn(Samples.PEOPLE.get(who), "ninefold-demo").statusCode());
        }
        return visitor;
    }

    private static List<String> faults(String path, HttpResponse<String> answer, boolean mayBeSentAway) {
        boolean well = answer.statusCode() == 200
                || answer.statusCode() == 302
                        && (mayBeSentAway || !Visitor.target(answer).startsWith("/sign-in"));
        return well && !(isPage(answer) && TRACE.matcher(answer.body()).find())
                ? List.of()
                : List.of(path + " answers " + answer.statusCode() + excerpt(answer));
    }

    private static String excerpt(HttpResponse<String> answer) {
        return TRACE.matcher(answer.body())
                .results()
                .findFirst()
                .map(hit -> " with "
                        + answer.body()
                                .substring(hit.start(), Math.min(answer.body().length(), hit.end() + 80)))
                .orElse("");
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static List<String> links(String path, HttpResponse<String> answer) {
        Stream<String> found = isPage(answer)
                ? LINK.matcher(answer.body()).results().map(hit -> hit.group(1).replace("&amp;", "&"))
                : Stream.of();
        Stream<String> next = answer.statusCode() == 302 ? Stream.of(Visitor.target(answer)) : found;
        return next.filter(link -> !link.matches("(mailto|tel|https?|data|javascript):.*"))
                .map(link -> URI.create(path).resolve(link.replace(" ", "%20")).toString())
                .map(link -> link.replaceAll(";jsessionid=[^?]*", ""))
                .toList();
    }

    /** The path and the names of its parameters; files that pages load are all of a kind of their own. */
    private static String kind(String path) {
        return path.contains("jakarta.faces.resource") ? path : path.replaceAll("=[^&]*", "=");
    }

    /** The same with odd values in each parameter, one after another. */
    private static Stream<String> odd(String kind) {
        if (kind.contains("jakarta.faces.resource")) {
            return Stream.of();
        }
        String[] parts = kind.split("\\?", 2);
        return parts.length < 2
                ? Stream.of()
                : ODD.stream()
                        .map(value -> parts[0] + "?"
                                + parts[1].replace(
                                        "=",
                                        "="
                                                + java.net.URLEncoder.encode(
                                                        value, java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static void settled(Rest admin) {
        for (String jobs : List.of("placements", "imports")) {
            admin.getJson("/api/" + jobs + "?limit=1000")
                    .getJsonArray("items")
                    .forEach(job -> admin.await(
                            "/api/" + jobs + "/" + job.asJsonObject().getInt("id")));
        }
    }

    private static Map<String, String> state(Rest admin) {
        Map<String, String> state = new HashMap<>();
        LISTS.forEach(list ->
                state.put(list, admin.get("/api/" + list + "?limit=1000").body()));
        return state;
    }
}
