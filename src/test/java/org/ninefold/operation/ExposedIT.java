package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Server;

/** What can be reached from outside without a sign-in or token. */
@ExtendWith(Server.Shared.class)
class ExposedIT {

    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    ExposedIT(Server server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({
        "/health/ready, 200",
        "/health/live, 200",
        "/sign-in.xhtml, 200",
        "/metrics, 401",
        "/openapi, 401",
        "/openapi/application.wadl, 401",
        "/api, 401",
        "/api/application.wadl, 401",
        "/api/accounts, 401",
        "/api/nothing, 401"
    })
    @DisplayName("R4 Of what the server serves beside the pages only health is open")
    void onlyHealthIsOpen(String path, int status) throws Exception {
        assertEquals(status, get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/templates/page.xhtml",
        "/WEB-INF/classes/org/ninefold/access/messages_en.properties",
        "/.git/config",
        "/.env",
        "/web.xml.bak",
        "/h2-console",
        "/jakarta.faces.resource/..%2f..%2fWEB-INF/web.xml",
        "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "/account/accounts.xhtml",
        "/"
    })
    @DisplayName("R4 No file of the application, no source of a page, and no page without a sign-in")
    void nothingElseIsServed(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertFalse(answer.statusCode() == 200, path + " answered " + answer.body());
        assertFalse(answer.body().contains("<web-app"), path);
        assertFalse(answer.body().contains("ui:composition"), path);
    }

    @Test
    @DisplayName("R4 Answers say nothing of the server, and TRACE is not done")
    void headersAreQuiet() throws Exception {
        HttpResponse<String> page = get("/sign-in.xhtml");
        assertTrue(page.headers().firstValue("Server").isEmpty());
        assertTrue(page.headers().firstValue("X-Powered-By").isEmpty());
        String trace =
                raw("TRACE /sign-in.xhtml HTTP/1.1\r\nHost: localhost\r\nX-Canary: sings\r\nConnection: close\r\n\r\n");
        assertTrue(trace.startsWith("HTTP/1.1 405"), trace);
        assertFalse(trace.contains("sings"), trace);
    }

    @Test
    @DisplayName("R4 A form of five megabytes keeps its fields")
    void largeFormsKeepTheirFields() throws Exception {
        String filler = IntStream.range(0, 5000)
                .mapToObj(i -> "f" + i + "=" + "x".repeat(1000))
                .collect(Collectors.joining("&"));
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address("/sign-in.xhtml")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(filler + "&back=%2Faccount%2Faccounts.xhtml%3Fq%3Dkept"))
                .build();
        HttpResponse<String> answer = http.send(post, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("q=kept"), "the last field was read");
    }

    @Test
    @DisplayName("R4 The log of a start names no password and no token")
    void logKeepsSecrets() {
        assertFalse(server.log().contains(Server.TOKEN));
    }

    @Test
    @DisplayName("Lazy references stay lazy: the server weaves the entities")
    void entitiesAreWoven() {
        assertFalse(server.log().contains("Reverting the lazy setting"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.address(path))).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(server.address().getHost(), server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
