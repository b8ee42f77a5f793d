package org.ninefold.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Server;

/** An administrator's first day, from the one-time password on the console to a token for another system. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessScreensIT {

    private static Server server;
    private static Browser browser;
    private static Window window;

    @BeforeAll
    static void start() {
        browser = Browser.open();
        server = new Server("first-day", Map.of("NINEFOLD_DEMO", "false"));
        window = browser.window(server, 1280);
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void firstAdministratorChoosesAPasswordBeforeAnythingElse() {
        Matcher oneTime = Pattern.compile("one-time password ([a-z0-9]{16})").matcher(server.log());
        assertTrue(oneTime.find());
        signIn("admin", oneTime.group(1));
        window.isSound().picture("access-password");
        assertTrue(window.page().url().endsWith("/password.xhtml"));
        window.go("/access/users.xhtml");
        assertTrue(window.page().url().endsWith("/password.xhtml"));
        window.fill("[id='password:old']", oneTime.group(1))
                .fill("[id='password:chosen']", "three calm words")
                .fill("[id='password:again']", "three calm words");
        window.submit("[id='password:change']");
        window.go("/access/users.xhtml");
        assertEquals("Users", window.text("h1"));
    }

    @Test
    @Order(2)
    void teamsGrowIntoATree() {
        window.go("/access/teams.xhtml").isSound().picture("access-teams-empty");
        addTeam("Nordic", null);
        addTeam("Denmark", "Nordic");
        addTeam("Copenhagen", "Denmark");
        assertEquals("The team Copenhagen is added.", window.text(".messages .info"));
        assertEquals(
                "Denmark",
                window.text("tr:has(td:text-is('Copenhagen')) td:nth-child(2), tr:has(span.d2) td:nth-child(2)"));
        window.submit("tr:has(span.d0) a").picture("access-teams").isSound();
        choose("edit:parent", "Copenhagen");
        window.submit("[id='edit:save']");
        assertEquals("“Nordic” cannot stand below itself. Choose another place.", window.text(".messages .error"));
    }

    @Test
    @Order(3)
    void aUserIsAddedWithAPasswordShownOnce() {
        window.go("/access/user.xhtml").isSound().picture("access-user-new");
        window.fill("[id='details:sign-in']", "Maja.Lind").fill("[id='details:name']", "Maja Lind");
        choose("details:role", "Sales manager");
        choose("details:team", "Nordic");
        window.submit("[id='details:add']").isSound().picture("access-user-added");
        assertTrue(window.text("#once").matches("[a-z2-9]{16}"));
        window.go("/access/users.xhtml").picture("access-users").isSound();
        assertEquals("Must choose a password", window.text("tr:has-text('maja.lind') .chip"));
    }

    @Test
    @Order(4)
    void theSecondOfTwoEditorsSeesWhatTheFirstHasDone() {
        window.go("/access/user.xhtml?user=maja.lind").isSound().picture("access-user");
        try (Window other = browser.window(server, 1280)) {
            signIn(other, "admin", "three calm words");
            other.go("/access/user.xhtml?user=maja.lind").fill("[id='details:name']", "Maja Lind Holm");
            other.submit("[id='details:save']");
        }
        window.fill("[id='details:email']", "maja@example.com").submit("[id='details:save']");
        assertTrue(window.text(".messages .error").startsWith("Somebody else changed this"));
        assertEquals("Maja Lind Holm", window.page().inputValue("[id='details:name']"));
        window.fill("[id='details:email']", "maja@example.com").submit("[id='details:save']");
        assertEquals("Maja Lind Holm is saved.", window.text(".messages .info"));
    }

    @Test
    @Order(5)
    void theLastAdministratorCannotBeDisabled() {
        window.go("/access/user.xhtml?user=admin").click("[id='access:disable']");
        window.picture("access-sure").submit(".ui-confirmdialog-yes");
        assertTrue(window.text(".messages .error").startsWith("This is the last administrator"));
    }

    @Test
    @Order(6)
    void aTokenIsShownOnceAndRevokedAfterAQuestion() {
        window.go("/access/tokens.xhtml").isSound().picture("access-tokens-empty");
        window.fill("[id='token:name']", "Nightly import").fill("[id='token:user']", "maja.lind");
        window.submit("[id='token:make']").isSound().picture("access-token-made");
        assertTrue(window.text("#once").startsWith("nf_"));
        window.go("/access/tokens.xhtml").picture("access-tokens").isSound();
        window.click("table .danger").submit(".ui-confirmdialog-yes");
        assertEquals("Revoked", window.text("table .chip"));
    }

    @Test
    @Order(7)
    void settingsAreKept() {
        window.go("/access/settings.xhtml").isSound().picture("access-settings");
        choose("settings:group:0:field:0:choice", "Yes");
        window.fill("[id='settings:group:1:field:0:number']", "45");
        window.submit("[id='settings:save']");
        assertEquals("The settings are saved.", window.text(".messages .info"));
        assertEquals("Yes", window.text("[id='settings:group:0:field:0:choice_label']"));
        assertEquals("45", window.page().inputValue("[id='settings:group:1:field:0:number']"));
    }

    @Test
    @Order(8)
    void everyScreenFitsAPhone() {
        window.page().setViewportSize(360, 740);
        for (String page : new String[] {"users", "user", "teams", "tokens", "settings"}) {
            window.go("/access/" + page + ".xhtml").isSound().picture("access-" + page + "-360");
        }
    }

    private static void addTeam(String name, String parent) {
        window.go("/access/teams.xhtml").fill("[id='edit:name']", name);
        if (parent != null) {
            choose("edit:parent", parent);
        }
        window.submit("[id='edit:add']");
    }

    private static void choose(String id, String label) {
        window.page()
                .locator("[id='" + id + "_input']")
                .selectOption(
                        new SelectOption().setLabel(label),
                        new com.microsoft.playwright.Locator.SelectOptionOptions().setForce(true));
    }

    private static void signIn(String name, String password) {
        signIn(window, name, password);
    }

    private static void signIn(Window window, String name, String password) {
        window.go("/sign-in.xhtml").fill("[id='sign-in:name']", name).fill("[id='sign-in:password']", password);
        window.submit("[id='sign-in:go']");
    }
}
