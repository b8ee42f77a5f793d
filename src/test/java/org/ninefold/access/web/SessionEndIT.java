package org.ninefold.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.ninefold.testing.Visitor;

/** What an administrator changes of a user reaches the sessions that are open. */
@ExtendWith(Server.Shared.class)
class SessionEndIT {

    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final String CHOSEN = "five other calm words";

    private final Server server;
    private final Rest admin;

    SessionEndIT(Server server) {
        this.server = server;
        admin = Rest.asAdministrator(server);
    }

    @Test
    @DisplayName("R6 Who is disabled, or loses a role, is refused within a minute; a token of theirs at once")
    void changesReachOpenSessions() {
        Visitor leaver = signedIn("leaver");
        Visitor mover = signedIn("mover");
        Rest token = new Rest(server.address(), tokenOf("leaver"));
        assertEquals(200, leaver.get("/access/users.xhtml").statusCode());
        assertEquals(200, mover.get("/access/users.xhtml").statusCode());
        assertEquals(200, token.get("/api/users").statusCode());
        change("PUT", "leaver", "/enabled", "{\"enabled\":false}");
        change("PATCH", "mover", "", "{\"role\":\"READER\"}");
        assertEquals(401, token.get("/api/users").statusCode());
        await(() -> leaver.get("/access/users.xhtml").statusCode() == 302);
        assertTrue(Visitor.target(leaver.get("/segment/matrix.xhtml")).startsWith("/sign-in.xhtml"));
        assertEquals(200, leaver.signIn("leaver", CHOSEN).statusCode(), "and cannot sign in again");
        await(() -> mover.get("/access/users.xhtml").statusCode() != 200);
        HttpResponse<String> refused = mover.get("/access/users.xhtml");
        assertTrue(refused.statusCode() == 403 || refused.statusCode() == 302, refused.toString());
    }

    /** A new administrator who has chosen a password of the own. */
    private Visitor signedIn(String name) {
        String made = "{\"signIn\":\"" + name + "\",\"name\":\"" + name + "\",\"role\":\"ADMINISTRATOR\"}";
        String once = Rest.json(admin.send("POST", "/api/users", made)).getString("password");
        Visitor visitor = new Visitor(server);
        assertEquals(302, visitor.signIn(name, once).statusCode());
        assertEquals("/password.xhtml", Visitor.target(visitor.get("/segment/matrix.xhtml")));
        Map<String, String> typed = Map.of("old", once, "chosen", CHOSEN, "again", CHOSEN);
        assertEquals(
                302, visitor.submit("/password.xhtml", "password:change", typed).statusCode());
        return visitor;
    }

    private String tokenOf(String name) {
        String wanted = "{\"user\":\"" + name + "\",\"name\":\"session end\"}";
        return Rest.json(admin.send("POST", "/api/tokens", wanted)).getString("token");
    }

    private void change(String method, String name, String below, String body) {
        String version =
                admin.get("/api/users/" + name).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = admin.send(method, "/api/users/" + name + below, body, "If-Match", version);
        JsonObject user = Rest.json(answer);
        assertEquals(200, answer.statusCode(), user.toString());
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + WITHIN.toNanos();
        while (!happened.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within " + WITHIN);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }
}
