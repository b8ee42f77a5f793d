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

    private static final String ROW = "tr:has(input[value='%s'])";

    @Test
    @DisplayName("A role is added, moved and offered for a person at once; who saw the older list is told so")
    void offersAWord(Server server) {
        Rest rest = Rest.asAdministrator(server);
        String before = rest.get("/api/word-lists/ROLE").body();
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin");
                Window late = browser.window(server, 360).signIn("admin")) {
            late.go("/stakeholder/words.xhtml");
            window.go("/stakeholder/words.xhtml");
            window.fill("[id='list:1:words:fresh']", "Sponsor");
            window.page().keyboard().press("Enter");
            window.page().waitForURL("**/stakeholder/words.xhtml");
            assertEquals("The list is saved.", window.text(".messages .info"));
            window.submit(ROW.formatted("Sponsor") + " a[id$=up]").picture("words");
            assertEquals("Sponsor", window.page().inputValue("[id='list:1:words:word:7:text']"));
            String account = rest.getJson("/api/accounts?limit=1")
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("ref");
            window.go("/stakeholder/person.xhtml?account=" + account);
            assertTrue(window.text("[id='person:role']").contains("Sponsor"));
            late.fill("[id='list:1:words:word:0:text']", "Signs").submit("[id='list:1:words:save']");
            assertTrue(late.text(".messages .error").startsWith("Somebody else changed this"));
            late.picture("words-late");
        } finally {
            putBack(rest, before);
        }
    }

    private static void putBack(Rest rest, String before) {
        String tag =
                rest.get("/api/word-lists/ROLE").headers().firstValue("ETag").orElseThrow();
        rest.send("PUT", "/api/word-lists/ROLE", before, "If-Match", tag);
    }
}
