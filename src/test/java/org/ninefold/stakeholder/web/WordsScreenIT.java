package org.ninefold.stakeholder.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** An administrator says what may be chosen for people on maps. */
@ExtendWith(Server.Shared.class)
class WordsScreenIT {

    private static final String ROLES = "/api/word-lists/ROLE";
    private static final String PERSONAS = "/api/word-lists/PERSONA";
    private static final String NOTE = ".word-lists section:nth-child(3) p.note";
    private static final String ROW = "tr:has(input[value='%s'])";

    @Test
    @DisplayName("A role is added, moved and offered for a person at once; who saw the older list is told so")
    void offersAWord(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String before = rest.get(ROLES).body();
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin");
                Window late = browser.window(server, 360).signIn("admin")) {
            late.go("/stakeholder/words.xhtml");
            window.go("/stakeholder/words.xhtml");
            window.fill("[id='roles:fresh']", "Sponsor");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/stakeholder/words.xhtml");
            assertEquals("The list is saved.", window.text(".messages .info"));
            window.submit(ROW.formatted("Sponsor") + " a[id$=up]").picture("words");
            assertEquals("Sponsor", window.page().inputValue("[id='roles:word:7:text']"));
            String account = rest.getJson("/api/accounts?limit=1")
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("ref");
            window.go("/stakeholder/person.xhtml?account=" + account);
            assertTrue(window.text("[id='person:role']").contains("Sponsor"));
            late.fill("[id='roles:word:0:text']", "Signs").submit("[id='roles:save']");
            assertTrue(late.text(".messages .error").startsWith("Somebody else changed this"));
            late.picture("words-late");
        } finally {
            putBack(rest, ROLES, before);
        }
    }

    @Test
    @DisplayName(
            "PG-071 Where no persona is offered it is said what one is; the first is added below, for people at once")
    void offersAPersona(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String before = rest.get(PERSONAS).body();
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin")) {
            putBack(rest, PERSONAS, "{\"words\":[]}");
            window.go("/stakeholder/words.xhtml");
            assertEquals(1, window.page().locator(NOTE).count());
            assertTrue(window.text(NOTE).contains("add the first one"));
            window.isSound().isWhole();
            String account = rest.getJson("/api/accounts?limit=1")
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("ref");
            window.go("/stakeholder/person.xhtml?account=" + account);
            assertTrue(window.text("#no-personas").contains("under “Functions, roles, personas”"));
            window.isSound().go("/stakeholder/words.xhtml");
            window.fill("[id='personas:fresh']", "Night owl");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/stakeholder/words.xhtml");
            assertEquals("The list is saved.", window.text(".messages .info"));
            assertEquals(0, window.page().locator(NOTE).count());
            window.picture("words-personas");
            window.go("/stakeholder/person.xhtml?account=" + account);
            assertTrue(window.text("[id='person:persona']").contains("Night owl"));
        } finally {
            putBack(rest, PERSONAS, before);
        }
    }

    private static void putBack(Rest rest, String list, String before) {
        String tag = rest.get(list).headers().firstValue("ETag").orElseThrow();
        rest.send("PUT", list, before, "If-Match", tag);
    }
}
