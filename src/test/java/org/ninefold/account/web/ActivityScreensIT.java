package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Noting a call, planning a meeting and saying that it is done, on the screen. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class ActivityScreensIT {

    private static final String SUBJECT = "[id='activity:subject']";
    private static final String DAY = "[id='activity:day']";
    private static final String SAVE = "[id='activity:save']";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

    private Server server;
    private Browser browser;
    private Rest rest;
    private String account;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
    }

    @BeforeEach
    void anAccountOfAnna() {
        account = made("/api/accounts", "{\"name\":\"Talked to\",\"owner\":\"anna\",\"team\":\"Denmark\"}")
                .getString("ref");
        made("/api/contacts", "{\"account\":\"" + account + "\",\"firstName\":\"Inga\",\"lastName\":\"Lund\"}");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @DisplayName("R12 A call is noted with who took part, and the account knows when it was last in contact")
    void aCallIsNoted() {
        try (Window window = browser.window(server, 360).signIn("anna")) {
            window.go("/account/account.xhtml?ref=" + account).submit("#activities .button");
            window.fill(SUBJECT, "Prices for spring").fill("[id='activity:note']", "Wants\na list");
            window.page().getByText("Inga Lund").click();
            window.isSound().picture("activity-new-360").submit(SAVE);
            assertTrue(window.text("#messages").contains("“Prices for spring” is saved."), window.text("#messages"));
            assertTrue(window.text("#timeline").contains("Call: Prices for spring"), window.text("#timeline"));
            assertFalse(window.text("#activities").contains("No contact has been noted"));
        }
        JsonObject noted = activities().getJsonObject(0);
        assertTrue(noted.getBoolean("done"));
        assertEquals("anna", noted.getString("responsible"));
        assertEquals(1, noted.getJsonArray("contacts").size());
        assertEquals("Wants\na list", noted.getString("note").replace("\r", ""));
        assertEquals(TODAY.toString(), rest.getJson("/api/accounts/" + account).getString("lastContact"));
    }

    @Test
    @DisplayName("R12 What is planned is one click from done, and one click from planned again")
    void whatIsPlannedIsOneClickFromDone() {
        plan("MEETING", "Spring review", TODAY.minusDays(2));
        plan("CALL", "Ask for figures", TODAY.plusDays(5));
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/account.xhtml?ref=" + account);
            assertTrue(window.text("#activities li:first-child").contains("late"), window.text("#activities"));
            window.isSound().picture("activities-planned-1280");
            window.submit("#activities li:first-child button");
            assertTrue(window.text("#finish-undo").contains("“Spring review” is done."), window.text("main"));
            assertEquals(1, window.page().locator("#activities li").count());
            window.submit("[id='finish-undo:back']");
            assertTrue(window.text("#messages").contains("is planned again"), window.text("#messages"));
            assertEquals(2, window.page().locator("#activities li").count());
            window.submit("#activities li:first-child button");
            assertTrue(
                    window.page().url().endsWith("ref=" + account),
                    window.page().url());
        }
        JsonObject known = rest.getJson("/api/accounts/" + account);
        assertEquals(TODAY.minusDays(2).toString(), known.getString("lastContact"));
        assertEquals(TODAY.plusDays(5).toString(), known.getString("nextContact"));
    }

    @Test
    @DisplayName("R12 What cannot be is refused in words, and what was typed stays")
    void whatCannotBeIsRefused() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/activity.xhtml?account=" + account + "&kind=MEETING");
            window.fill(SUBJECT, "Too early")
                    .fill(DAY, TODAY.plusDays(3).toString())
                    .submit(SAVE);
            assertTrue(window.text("#messages").contains("cannot lie in the future"), window.text("main"));
            assertEquals("Too early", window.page().inputValue(SUBJECT));
            window.fill(DAY, TODAY.toString()).submit(SAVE);
            assertTrue(window.text("#timeline").contains("Meeting: Too early"), window.text("#timeline"));
        }
    }

    @Test
    @DisplayName("R4 Of two who change one activity, the second sees what the first one saved")
    void theSecondSeesWhatTheFirstSaved() {
        String ref = plan("CALL", "Once", TODAY.plusDays(1));
        try (Window anna = browser.window(server, 1280).signIn("anna");
                Window maja = browser.window(server, 1280).signIn("maja")) {
            anna.go("/account/activity.xhtml?ref=" + ref);
            maja.go("/account/activity.xhtml?ref=" + ref);
            anna.fill(SUBJECT, "By Anna").submit(SAVE);
            maja.fill(DAY, TODAY.plusDays(9).toString()).submit(SAVE);
            assertTrue(maja.text("#differences").contains("By Anna"), maja.text("main"));
            assertFalse(maja.text("#differences").contains("Inga"), "the people are the same for both");
            maja.submit(SAVE);
        }
        JsonObject kept = rest.getJson("/api/activities/" + ref);
        assertEquals("By Anna", kept.getString("subject"));
        assertEquals(TODAY.plusDays(9).toString(), kept.getString("day"));
    }

    @Test
    @DisplayName("R2 Who may only read sees what was said, and no button to change it")
    void whoMayOnlyReadSeesWhatWasSaid() {
        String ref = plan("MEETING", "For eyes", TODAY.plusDays(1));
        try (Window window = browser.window(server, 360).signIn("rasmus")) {
            window.go("/account/activity.xhtml?ref=" + ref);
            assertTrue(window.text("main").contains("For eyes"), window.text("main"));
            assertEquals(0, window.page().locator("main form").count());
            window.isSound().isWhole().picture("activity-read-360");
        }
    }

    @Test
    @DisplayName("R5 The list is narrowed to accounts without contact for so long")
    void theListIsNarrowedToTheSilent() {
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            window.go("/account/accounts.xhtml?silent=overdue&sort=last_contact")
                    .picture("accounts-silent-1280");
            assertTrue(window.text(".filter-chips").contains("No contact: too long"), window.text("main"));
            assertTrue(window.page().locator("#accounts tbody tr").count() > 0);
        }
    }

    private String plan(String kind, String subject, LocalDate day) {
        return made(
                        "/api/accounts/" + account + "/activities",
                        "{\"kind\":\"" + kind + "\",\"done\":false,\"responsible\":\"anna\",\"subject\":\"" + subject
                                + "\",\"day\":\"" + day + "\"}")
                .getString("ref");
    }

    private JsonArray activities() {
        return rest.getJson("/api/accounts/" + account + "/activities").getJsonArray("items");
    }

    private JsonObject made(String path, String body) {
        return Rest.json(rest.send("POST", path, body));
    }
}
