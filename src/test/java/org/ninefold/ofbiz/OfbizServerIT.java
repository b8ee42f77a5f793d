package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The product with OFBiz beside it, in a database of its own. */
class OfbizServerIT {

    private static final String PAGE = "https://erp.example/view?partyId={partyId}";

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(
                "ofbiz",
                Map.of(
                        "NINEFOLD_DEMO", "true",
                        "NINEFOLD_HOST", "ofbiz",
                        "NINEFOLD_HOST_DB_URL", Shop.open().url(),
                        "NINEFOLD_HOST_DB_USER", "postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("What is found of OFBiz is told over REST")
    void tellsWhatIsFound() {
        JsonObject host = Rest.asAdministrator(server).getJson("/api/hosts/ofbiz");
        assertTrue(host.getBoolean("configured"), host.toString());
        assertTrue(host.getBoolean("reached"), host.toString());
        assertTrue(host.getString("database").startsWith("PostgreSQL 1"), host.toString());
        assertEquals(40, host.getJsonArray("parts").size());
    }

    @Test
    @DisplayName("Its settings are on the screen; words are typed with spaces, and what cannot be is refused")
    void settingsAreKept() {
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("admin")) {
            window.go("/access/settings.xhtml").isSound().picture("ofbiz-settings-1280");
            window.fill(labelled(window, "Roles of leads"), " LEAD,  PROSPECT ");
            window.fill(labelled(window, "Address of a customer in OFBiz"), "https://erp.example/");
            window.submit("[id='settings:save']");
            assertTrue(window.text(".messages").contains("partyId"), window.text(".messages"));
            window.fill(labelled(window, "Address of a customer in OFBiz"), PAGE);
            window.fill(labelled(window, "Lines that are shipping"), "");
            window.submit("[id='settings:save']");
            assertEquals("The settings are saved.", window.text(".messages .info"));
            assertEquals("LEAD,PROSPECT", window.page().inputValue(labelled(window, "Roles of leads")));
            assertEquals("", window.page().inputValue(labelled(window, "Lines that are shipping")));
            assertEquals(PAGE, window.page().inputValue(labelled(window, "Address of a customer in OFBiz")));
        }
        try (Browser browser = Browser.open();
                Window narrow = browser.window(server, 360).signIn("admin")) {
            narrow.go("/access/settings.xhtml").isSound().picture("ofbiz-settings-360");
            assertFalse(narrow.text("main").contains("ofbiz."), "a name instead of a text");
        }
    }

    private static String labelled(Window window, String label) {
        String id = window.page()
                .locator("label:has-text(\"" + label + "\")")
                .first()
                .getAttribute("for");
        return "[id='" + id + "']";
    }
}
