package org.ninefold.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.OpenApi;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** From a template on the pages to a mail in somebody's inbox, through the built product and a real mail server. */
@TestInstance(Lifecycle.PER_CLASS)
class MailScreensIT {

    private final GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Server server;
    private Browser browser;
    private Rest rest;

    @BeforeAll
    void open() {
        green.start();
        server = new Server(
                "mail",
                Map.of(
                        "NINEFOLD_MAIL_HOST", "127.0.0.1",
                        "NINEFOLD_MAIL_PORT", String.valueOf(green.getSmtp().getPort()),
                        "NINEFOLD_MAIL_SECURITY", "NONE"));
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
        green.stop();
    }

    @Test
    @DisplayName("R5 mail waits and says so, until a sender is set; then it goes, and the pages tell its story")
    void fromTemplateToInbox() throws Exception {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            looks(window);
            window.go("/document/outbox.xhtml");
            assertTrue(window.text("#not-ready").contains("waits here"));
            sendToMyself(window);
            assertEquals("QUEUED", newest().getString("state"));
            window.go("/document/outbox.xhtml").looksRight("document/outbox-waits");
            set("mail.from", "survey@ours.example");
            assertTrue(green.waitForIncomingEmail(20_000, 1));
            assertEquals("maja@demo.example", green.getReceivedMessages()[0].getAllRecipients()[0].toString());
            assertEquals("SENT", awaited("SENT").getString("state"));
            holdAndLetGo(window);
            window.go("/document/outbox.xhtml").looksRight("document/outbox");
            window.click("#mails th a >> nth=0").looksRight("document/mail");
            assertTrue(window.text("#log").contains("250"), window.text("#log"));
            promised();
        }
    }

    private static void looks(Window window) {
        window.go("/document/templates.xhtml").looksRight("document/templates");
        window.click("#templates th a >> nth=0").looksRight("document/template");
        window.click("#change").looksRight("document/template-edit");
    }

    private static void sendToMyself(Window window) {
        window.go("/document/template.xhtml?key=invitation&speak=da").submit("[id='test:send']");
        assertTrue(window.text("#messages").contains("maja@demo.example"), window.text("#messages"));
    }

    private void holdAndLetGo(Window window) {
        window.go("/document/outbox.xhtml").submit("[id='all:pause']");
        assertTrue(window.text("#held").contains("Nothing leaves"));
        sendToMyself(window);
        window.go("/document/outbox.xhtml?state=QUEUED");
        assertTrue(window.text("#mails").contains("maja@demo.example"));
        assertEquals(1, green.getReceivedMessages().length);
        window.go("/document/outbox.xhtml").submit("[id='all:resume']");
        assertTrue(green.waitForIncomingEmail(20_000, 2));
        awaited("SENT");
    }

    private void promised() {
        HttpResponse<String> answer = rest.get("/api/outbox?state=SENT&limit=1");
        OpenApi.of(rest).promises("GET", "/api/outbox", answer);
        JsonObject page = Rest.json(answer);
        assertEquals(2, page.getInt("total"));
        assertEquals(2, page.getJsonObject("states").getInt("SENT"));
        assertEquals(400, rest.get("/api/outbox?state=LOST").statusCode());
        assertFalse(answer.body().contains("https://"), "no link is kept");
    }

    @Test
    @DisplayName("A field that does not exist is refused by its name, and what was typed stays")
    void refusesUnknownFields() {
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/document/template-edit.xhtml?ref=telephone");
            window.fill("[id='form:body_da']", "Goddag {contact.frstName}").submit("[id='form:save']");
            assertTrue(window.text("#messages").contains("{contact.frstName}"), window.text("#messages"));
            window.fill("[id='form:body_da']", "Goddag {contact.firstName}").submit("[id='form:save']");
            assertTrue(window.text("#messages").contains("is saved"), window.text("#messages"));
            window.go("/document/template.xhtml?key=telephone&speak=da");
            assertTrue(window.text("#missing").contains("{contact.firstName}"));
        }
    }

    @Test
    @DisplayName("Who only reads sees the templates and what went to people of theirs, and nothing to press")
    void othersRead() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/document/template.xhtml?key=telephone").isSound();
            assertEquals(0, window.page().locator("#change, #test").count());
            window.go("/document/outbox.xhtml").isSound();
            assertEquals(0, window.page().locator("#all, #batches, #mails").count());
        }
    }

    private void set(String name, String text) {
        String tag =
                rest.get("/api/settings/" + name).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer =
                rest.send("PUT", "/api/settings/" + name, "{\"text\":\"" + text + "\"}", "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private JsonObject newest() {
        return rest.getJson("/api/outbox?limit=1").getJsonArray("items").getJsonObject(0);
    }

    private JsonObject awaited(String state) {
        for (int i = 0; i < 100 && !newest().getString("state").equals(state); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return newest();
    }
}
