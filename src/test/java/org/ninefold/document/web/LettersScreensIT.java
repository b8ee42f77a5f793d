package org.ninefold.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Postbox;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Visitor;

/** Staff ask people for permission: on paper, and by mail where that is set. */
@TestInstance(Lifecycle.PER_CLASS)
class LettersScreensIT {

    private static final String LETTER = ".letter";

    private Postbox box;
    private Browser browser;
    private String account;

    @BeforeAll
    void open() {
        box = Postbox.shared();
        browser = Browser.open();
        account = box.rest
                .getJson("/api/accounts?owner=anna&limit=1")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("ref");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private String person(String lastName, String language) {
        return Rest.json(box.rest.send(
                        "POST",
                        "/api/contacts",
                        ("{\"account\":\"%s\",\"firstName\":\"Tove\",\"lastName\":\"<b>%s</b>\",\"email\":\"%s@fjord.example\","
                                        + "\"language\":\"%s\"}")
                                .formatted(account, lastName, lastName.toLowerCase(java.util.Locale.ROOT), language)))
                .getString("ref");
    }

    @Test
    @DisplayName("R9 A letter for each, in the own language and with an own link that works; making them sends nothing")
    void prints() {
        String danish = person("Paper1", "da");
        String finnish = person("Paper2", "fi");
        try (Window window = browser.window(box.server, 1280).signIn("anna")) {
            window.go("/consent/permissions.xhtml?contact=" + danish).click("#letter");
            window.fill("[id='letters:contacts']", danish + ", " + finnish).submit("[id='letters:make']");
            assertEquals(2, window.page().locator(LETTER).count());
            window.looksRight("document/letters");
            String first = window.text(LETTER + " >> nth=0");
            assertTrue(first.contains("Kære Tove <b>Paper1</b>"), first);
            assertEquals("fi", window.page().locator(LETTER).nth(1).getAttribute("lang"));
            String link = Postbox.path(first);
            assertFalse(Postbox.path(window.text(LETTER + " >> nth=1")).equals(link), "each has an own link");
            assertTrue(new Visitor(box.server).get(link).body().contains("Hej Tove"));
            assertEquals(0, window.page().locator("[id='letters:mail']").count());
            window.fill("[id='letters:contacts']", "NO-SUCH-PERSON").submit("[id='letters:make']");
            assertTrue(window.text("#messages").contains("NO-SUCH-PERSON"), window.text("#messages"));
            window.go("/document/template.xhtml?key=introduction&person=a%00b").isSound();
            assertTrue(window.text("#messages").contains("No contact of yours"), window.text("#messages"));
        }
        assertEquals(0, box.to("paper1@fjord.example", 0).size());
    }

    @Test
    @DisplayName("Those a wave left out for want of a permission get letters, but not who said no")
    void printsForAWave() {
        String silent = person("Wave1", "sv");
        String refuses = person("Wave2", "sv");
        String allows = person("Wave3", "sv");
        said(refuses, false);
        said(allows, true);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
        String wave = Rest.json(box.rest.send(
                        "POST",
                        "/api/waves",
                        ("{\"questionnaire\":\"pulse\",\"name\":\"Letters\",\"opens\":\"%s\",\"closes\":\"%s\","
                                        + "\"audience\":{\"contacts\":[\"%s\",\"%s\",\"%s\"]}}")
                                .formatted(today, today.plusDays(20), silent, refuses, allows)))
                .get("id")
                .toString();
        box.rest.send("POST", "/api/waves/" + wave + "/open", "");
        try (Window window = browser.window(box.server, 1280).signIn("anna")) {
            window.go("/survey/wave.xhtml?which=NO_PERMISSION&wave=" + wave).isSound();
            assertEquals(2, window.page().locator("#persons tbody tr").count());
            window.click("#letters");
            assertEquals(silent, window.page().inputValue("[id='letters:contacts']"));
            window.submit("[id='letters:make']");
            assertTrue(window.text(LETTER).contains("Hej Tove <b>Wave1</b>"), window.text(LETTER));
        }
    }

    private void said(String contact, boolean given) {
        box.rest.send(
                "POST",
                "/api/consents",
                "{\"contact\":\"%s\",\"purpose\":\"SURVEY\",\"given\":%s,\"channel\":\"PHONE\"}"
                        .formatted(contact, given));
    }

    @Test
    @DisplayName("By mail only where that is set, only to who never answered, and once")
    void mails() {
        String asked = person("Post1", "sv");
        String refuses = person("Post2", "sv");
        said(refuses, false);
        box.set("mail.permission-letter", "true");
        try (Window window = browser.window(box.server, 360).signIn("anna")) {
            for (String said : new String[] {"in the outbox: 1", "Nobody is left"}) {
                window.go("/document/letters.xhtml?contacts=" + asked + "," + refuses);
                window.click("[id='letters:mail']").submit(".ui-confirmdialog-yes");
                assertTrue(window.text("#messages").contains(said), window.text("#messages"));
            }
            window.isWhole().isSound();
        } finally {
            box.set("mail.permission-letter", "false");
        }
        String mail = Postbox.text(box.to("post1@fjord.example", 1).get(0));
        String link = Postbox.path(mail);
        new Visitor(box.server).post(link, java.util.Map.of("do", "give SURVEY 1"));
        assertTrue(box.rest.get("/api/consents?contact=" + asked).body().contains("\"channel\":\"WEB\""));
        assertEquals(0, box.to("post2@fjord.example", 0).size());
    }
}
