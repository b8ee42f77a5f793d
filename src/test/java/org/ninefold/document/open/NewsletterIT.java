package org.ninefold.document.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.survey.open.Asked;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Postbox;
import org.ninefold.testing.Visitor;

/** Anybody signs up for the newsletter; only who reads the address gets it. */
class NewsletterIT {

    private final Postbox box = Postbox.shared();

    private HttpResponse<String> ask(String email, String language) {
        return new Visitor(box.server)
                .post("/newsletter", Map.of("email", email, "name", "<i>Bo</i>", "language", language, "website", ""));
    }

    private String link(String email) {
        return Postbox.path(Postbox.text(box.to(email, 1).get(0)));
    }

    private String said(String contact) {
        return box.rest
                .get("/api/consents?purpose=NEWSLETTER&contact=" + contact)
                .body();
    }

    @Test
    @DisplayName("R7 A contact is in the ledger by confirming alone; whoever asks reads the same, and one mail goes")
    void contacts() {
        Asked.wave(box.rest, "NEWS1", "pulse", false, java.util.List.of("da"));
        String email = "news1-da@fjord.example";
        box.to(email, 1);
        HttpResponse<String> known = ask(" News1-DA@fjord.example ", "sv");
        HttpResponse<String> again = ask(email, "sv");
        HttpResponse<String> unknown = ask("stranger1@else.example", "sv");
        assertEquals(200, known.statusCode(), known.body());
        assertEquals(known.body(), unknown.body(), "nobody learns whom we know");
        assertEquals(known.body(), again.body());
        assertTrue(known.headers().firstValue("Set-Cookie").isEmpty());
        String link = link("News1-DA@fjord.example");
        assertTrue(link.matches("/newsletter/[A-Za-z0-9]{43}"), link);
        Visitor visitor = new Visitor(box.server);
        assertTrue(visitor.get(link).body().contains("Ja, skicka nyhetsbrevet till mig"));
        assertFalse(said("NEWS1-da").contains("\"given\""), "a scanner looks at links");
        assertEquals(409, visitor.post(link, Map.of("edition", "77")).statusCode(), "other words than these");
        assertEquals(303, visitor.post(link, Map.of("edition", "1")).statusCode());
        assertEquals(303, visitor.post(link, Map.of("edition", "1")).statusCode());
        assertTrue(visitor.get(link + "?lang=fi").body().contains("Kiitos"));
        String ledger = said("NEWS1-da");
        assertEquals(2, ledger.split("\"given\":true", -1).length, ledger);
        assertTrue(ledger.contains("\"enteredBy\":\"-\"") && ledger.contains("\"channel\":\"WEB\""), ledger);
        assertEquals(0, box.to(email, 1).size() - 1, "the invitation alone");
        assertNull(visitor.session());
    }

    private void says(String contact, boolean given) {
        box.rest.send(
                "POST",
                "/api/consents",
                "{\"contact\":\"%s\",\"purpose\":\"NEWSLETTER\",\"given\":%s,\"channel\":\"PHONE\"}"
                        .formatted(contact, given));
    }

    @Test
    @DisplayName("R7 Who said no once signs up again and has it, by the newest row of the ledger")
    void changesTheMind() {
        Asked.wave(box.rest, "NEWS5", "pulse", false, java.util.List.of("da"));
        says("NEWS5-da", false);
        box.to("news5-da@fjord.example", 1);
        ask("NEWS5-da@fjord.example", "da");
        Visitor visitor = new Visitor(box.server);
        assertEquals(
                303,
                visitor.post(link("NEWS5-da@fjord.example"), Map.of("edition", "1"))
                        .statusCode());
        assertTrue(said("NEWS5-da").indexOf("\"given\":true") < said("NEWS5-da").indexOf("\"given\":false"));
    }

    @Test
    @DisplayName("Who has it, or was forgotten, gets no mail; a wrong address is said, and a program finds no way in")
    void leavesAlone() {
        Asked.wave(box.rest, "NEWS2", "pulse", false, java.util.List.of("en"));
        says("NEWS2-en", true);
        String neutral = ask("news2-en@fjord.example", "en").body();
        Asked.wave(box.rest, "NEWS4", "pulse", false, java.util.List.of("en"));
        box.to("news4-en@fjord.example", 1);
        assertEquals(
                200,
                box.rest
                        .send("POST", "/api/people/NEWS4-en/erasure", "{\"reason\":\"asked\"}")
                        .statusCode());
        assertEquals(neutral, ask("NEWS4-en@Fjord.example", "en").body());
        Visitor visitor = new Visitor(box.server);
        String trapped = visitor.post(
                        "/newsletter?lang=en", Map.of("email", "robot@else.example", "language", "en", "website", "x"))
                .body();
        HttpResponse<String> wrong =
                visitor.post("/newsletter?lang=en", Map.of("email", "\"><script>alert(1)</script>", "name", "N"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("value=\"&quot;&gt;&lt;script&gt;"), wrong.body());
        assertEquals(neutral, trapped);
        ask("last2@else.example", "en");
        link("last2@else.example");
        assertEquals(0, box.to("robot@else.example", 0).size());
        assertEquals(1, box.to("news2-en@fjord.example", 1).size(), "the invitation alone");
        assertEquals(0, box.to("NEWS4-en@Fjord.example", 0).size());
        assertEquals(
                404, visitor.get("/newsletter/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").statusCode());
    }

    @Test
    @DisplayName(
            "From the form on a phone to staff, who say whose address it is; without that nothing is in the ledger")
    void strangers() {
        String email = "stranger3@else.example";
        try (Browser browser = Browser.open();
                Window window = browser.window(box.server, 360)) {
            window.go("/newsletter?lang=da").isWhole().isSound().picture("document/newsletter-360");
            assertEquals(0, window.page().locator("#website:visible").count() - 1, "there, out of sight");
            window.fill("#email", email).fill("#name", "Bo <b>Lund</b>").submit("button.main");
            window.isWhole().isSound();
            window.go(link(email)).isWhole().isSound().picture("document/newsletter-confirm-360");
            window.submit("button.main").isSound();
            assertEquals("Tak", window.text("h1"));
            try (Window staff = browser.window(box.server, 1280).signIn("admin")) {
                staff.go("/document/sign-ups.xhtml");
                assertTrue(staff.text("tbody").contains("Bo <b>Lund</b>"), staff.text("tbody"));
                staff.looksRight("document/sign-ups");
                Asked.wave(box.rest, "NEWS3", "pulse", false, java.util.List.of("fi"));
                attach(staff, email, "NEWS3-fi");
                assertTrue(staff.text("#messages").contains(email), staff.text("#messages"));
                assertFalse(said("NEWS3-fi").contains("\"given\""));
                rename(email);
                attach(staff, email, "NEWS3-fi");
                assertTrue(said("NEWS3-fi").contains("\"enteredBy\":\"admin\""), said("NEWS3-fi"));
                assertEquals(0, staff.page().getByText(email).count() - 1, "in the message alone");
            }
        }
    }

    private void rename(String email) {
        String path = "/api/contacts/NEWS3-fi";
        String tag = box.rest.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = box.rest.send("PATCH", path, "{\"email\":\"" + email + "\"}", "If-Match", tag);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static void attach(Window staff, String email, String contact) {
        staff.go("/document/sign-ups.xhtml");
        String row = "tr:has-text('" + email + "') ";
        staff.fill(row + "input[type=text]", contact).submit(row + "button[id$=attach]");
    }
}
