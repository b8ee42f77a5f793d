package org.ninefold.consent.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A manager erases a person on the screen. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ErasureScreensIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String contact = "ERS-P-" + mark;
    private Server server;
    private Browser browser;
    private Rest rest;

    @BeforeAll
    void work(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
        String account = "ERS-" + mark;
        rest.send("POST", "/api/accounts", "{\"ref\":\"" + account + "\",\"name\":\"Fjord " + mark + "\"}");
        rest.send(
                "POST",
                "/api/contacts",
                "{\"account\":\"" + account + "\",\"ref\":\"" + contact
                        + "\",\"firstName\":\"Tove\",\"lastName\":\"Qvist\"}");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("R1 R2 from the contact to the places; only who types the name erases, and lands on the account")
    void erasesWhoIsTyped() {
        try (Window window = browser.window(server, 360).signIn("admin")) {
            window.go("/account/contact.xhtml?ref=" + contact).submit("[id$=erasure]");
            assertEquals("Erase a person", window.text("h1"));
            assertEquals(2, window.page().locator("#places tbody tr").count());
            window.isSound();
            window.fill("[id='erasure:reason']", "asked").fill("[id='erasure:typed']", "Tove");
            window.submit("[id='erasure:erase']");
            assertEquals(200, rest.get("/api/contacts/" + contact).statusCode());
            assertTrue(window.text("main").contains("What you typed is not Tove Qvist."));
            window.fill("[id='erasure:typed']", "Tove Qvist").submit("[id='erasure:erase']");
            assertEquals("Fjord " + mark, window.text("h1"));
            assertEquals(404, rest.get("/api/contacts/" + contact).statusCode());
        }
    }
}
