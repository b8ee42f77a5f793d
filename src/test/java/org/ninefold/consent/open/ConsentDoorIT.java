package org.ninefold.consent.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.survey.open.Asked;
import org.ninefold.testing.Postbox;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Visitor;

/** People who come from a mail, in browsers that run no scripts, and mail programs that press for them. */
class ConsentDoorIT {

    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    private final Postbox box = Postbox.shared();

    private static String address(String contact) {
        return contact.toLowerCase(java.util.Locale.ROOT) + "@fjord.example";
    }

    /** A wave that asks this account's people in Danish; answers with the mail. */
    private MimeMessage invited(String account) {
        Asked.wave(box.rest, account, "pulse", false, List.of("da"));
        return box.to(address(account + "-da"), 1).get(0);
    }

    /** The path at which one click ends such mails. */
    private static String leave(MimeMessage mail) throws Exception {
        String header = mail.getHeader("List-Unsubscribe", null);
        assertTrue(header.matches("<https://ours\\.example/consent/[A-Za-z0-9]{43}>"), header);
        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
        assertTrue(Postbox.text(mail).contains(header.substring(1, header.length() - 1)), "the text says it as well");
        return header.substring("<https://ours.example".length(), header.length() - 1);
    }

    /** The ledger's rows of a person, the newest first: purpose, given, channel and who. */
    private List<String> ledger(String contact) {
        return box.rest.getJson("/api/consents?contact=" + contact).getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(row -> row.getString("purpose") + " " + row.getBoolean("given") + " " + row.getString("channel")
                        + " " + row.getString("enteredBy"))
                .toList();
    }

    @Test
    @DisplayName("R9 One click in a mail program takes the permission back, once; no further mail of the purpose goes")
    void oneClick() throws Exception {
        String path = leave(invited("CLICK1"));
        HttpResponse<String> page = new Visitor(box.server).get(path);
        assertEquals(200, page.statusCode());
        assertEquals(1, ledger("CLICK1-da").size(), "a scanner looks at links");
        HttpResponse<String> left = new Visitor(box.server)
                .post(path, ONE_CLICK, "Sec-Fetch-Site", "cross-site", "Origin", "https://m.example");
        assertEquals(200, left.statusCode());
        assertTrue(left.body().contains("Du sagde nej eller trak dit ja tilbage"), left.body());
        new Visitor(box.server).post(path, ONE_CLICK);
        assertEquals(List.of("SURVEY false WEB -", "SURVEY true LETTER admin"), ledger("CLICK1-da"));
        JsonObject wave =
                box.rest.getJson("/api/waves?limit=1").getJsonArray("items").getJsonObject(0);
        Rest.json(box.rest.send("POST", "/api/waves/" + wave.get("id") + "/remind", ""));
        invited("CLICK2");
        assertEquals(1, box.to(address("CLICK1-da"), 1).size(), "and none after that of somebody asked later");
    }

    @Test
    @DisplayName(
            "R9 A mail program may press as a form of several parts: it is answered at once, and leads nowhere else")
    void oneClickInParts() throws Exception {
        String path = leave(invited("CLICK6"));
        String form = "--x1\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\nOne-Click\r\n--x1--\r\n";
        Visitor program = new Visitor(box.server);
        program.post(path, "multipart/form-data; boundary=x1", form.formatted("something"));
        assertEquals(1, ledger("CLICK6-da").size());
        HttpResponse<String> left =
                program.post(path, "multipart/form-data; boundary=x1", form.formatted("List-Unsubscribe"));
        assertEquals(List.of("SURVEY false WEB -", "SURVEY true LETTER admin"), ledger("CLICK6-da"));
        assertEquals(200, left.statusCode(), left.body());
    }

    @Test
    @DisplayName(
            "R9 Without scripts, cookies or a session a person gives and takes back; a second tab says nothing more")
    void answersWithoutScripts() throws Exception {
        String path = leave(invited("CLICK3"));
        Visitor visitor = new Visitor(box.server);
        HttpResponse<String> page = visitor.get(path);
        assertTrue(page.body().contains("Hej Mia"), page.body());
        assertFalse(page.body().contains("<b>"), "the last name is nobody's business here");
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(page.headers().firstValue("Cache-Control").orElse("").contains("no-store"));
        assertTrue(page.body().indexOf("Undersøgelser af") < page.body().indexOf("Vores nyhedsbrev"));
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> given = visitor.post(path, Map.of("do", "give NEWSLETTER 1"));
            assertEquals(303, given.statusCode());
            assertEquals(path + "?told=NEWSLETTER", Visitor.target(given));
        }
        assertTrue(visitor.get(path + "?told=NEWSLETTER&lang=sv").body().contains("role=\"status\">Du sa ja den"));
        visitor.post(path + "?lang=fi", Map.of("do", "withdraw SURVEY 1"));
        visitor.post(path, Map.of("do", "give SURVEY 7"));
        visitor.post(path, Map.of("do", "<script>"));
        visitor.post(path, Map.of("do", "give EVERYTHING 1"));
        assertEquals(
                List.of("SURVEY false WEB -", "NEWSLETTER true WEB -", "SURVEY true LETTER admin"),
                ledger("CLICK3-da"));
        assertEquals(409, visitor.post(path, Map.of("do", "give SURVEY 7")).statusCode());
        assertEquals(405, box.rest.send("PUT", path, "").statusCode());
        assertTrue(visitor.session() == null);
    }

    @Test
    @DisplayName("R9 However many tabs say the same at once, the ledger has it once")
    void atOnce() throws Exception {
        String path = leave(invited("CLICK5"));
        List<CompletableFuture<HttpResponse<String>>> tabs = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> new Visitor(box.server).post(path, Map.of("do", "give NEWSLETTER 1"))))
                .limit(8)
                .toList();
        tabs.forEach(tab -> assertEquals(303, tab.join().statusCode()));
        assertEquals(List.of("NEWSLETTER true WEB -", "SURVEY true LETTER admin"), ledger("CLICK5-da"));
    }

    @Test
    @DisplayName("R9 Names and words are text; who guesses is told to wait, and who has a link is let in")
    void guessers() throws Exception {
        Asked.wave(box.rest, "CLICK4", "pulse", false, List.of("en"));
        MimeMessage mail = box.to(address("CLICK4-en"), 1).get(0);
        String path = leave(mail);
        JsonObject person = box.rest.getJson("/api/contacts/CLICK4-en");
        HttpResponse<String> renamed = box.rest.send(
                "PATCH",
                "/api/contacts/CLICK4-en",
                "{\"firstName\":\"<script>alert(1)</script>\"}",
                "If-Match",
                box.rest
                        .get("/api/contacts/CLICK4-en")
                        .headers()
                        .firstValue("ETag")
                        .orElse("*"));
        assertEquals(200, renamed.statusCode(), renamed.body() + person);
        Visitor visitor = new Visitor(box.server);
        assertTrue(visitor.get(path).body().contains("Hello &lt;script&gt;alert(1)&lt;/script&gt;"));
        HttpResponse<String> unknown = visitor.get(path.substring(0, path.length() - 1));
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("This link leads nowhere"), unknown.body());
        assertEquals(404, visitor.post("/consent/A", ONE_CLICK).statusCode());
        for (int i = 0; i < 20; i++) {
            visitor.get("/consent/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" + (10 + i));
        }
        assertEquals(429, visitor.get("/consent/B").statusCode());
        assertEquals(200, visitor.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/consent/permissions.xhtml",
        "/consent/permissions.xhtml;a=b",
        "/consent/permissions.xhtml/abc",
        "/consent/AAAAAAAAAAAAAAAAAAAAAAAA/permissions.xhtml",
        "/consent/AAAAAAAAAAAAAAAAAAAAAAAA/../permissions.xhtml",
        "/consent/%70ermissions.xhtml",
        "/consent/permissions%2Exhtml",
        "/consent/",
        "/consent/x.xhtml;a=b",
        "/consent/wordings.xhtml?x=/consent/AAAAAAAAAAAAAAAAAAAAAAAA"
    })
    @DisplayName("The pages of staff in the same folder are as closed as before")
    void staffPagesStayClosed(String path) {
        HttpResponse<String> answer = new Visitor(box.server).get(path);
        assertEquals(302, answer.statusCode(), path + answer.body());
        assertTrue(Visitor.target(answer).startsWith("/sign-in.xhtml?back="), path);
    }
}
