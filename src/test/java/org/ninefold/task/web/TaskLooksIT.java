package org.ninefold.task.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Every screen of tasks on a wide and on a narrow screen, in all languages: nothing serious by axe, nothing cut off. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class TaskLooksIT {

    private Server server;
    private Browser browser;
    private Rest rest;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
        rest = Rest.asAdministrator(server);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, en, 1280", "anna, en, 360", "jonas, da, 1280", "jonas, da, 360",
        "linnea, sv, 1280", "linnea, sv, 360", "aino, fi, 1280", "aino, fi, 360"
    })
    void everyScreenIsSoundAndWhole(String who, String language, int width) {
        try (Window window = browser.window(server, width).signIn(who)) {
            assertEquals(language, window.page().getAttribute("html", "lang"));
            pagesOf(who).forEach((name, page) -> {
                window.go(page).picture("task/" + name + "-" + language + "-" + width);
                window.isWhole().isSound();
            });
            window.go("/task/tasks.xhtml");
            window.page().check("#tasks tbody input[name=pick] >> nth=1");
            window.isSound();
            window.page().click("#tasks tbody details.drop >> nth=2");
            window.picture("task/selected-" + language + "-" + width).isWhole();
            window.page().keyboard().press("?");
            window.picture("task/keys-" + language + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aReaderAndAManagerSeeTheTeam(int width) {
        for (String who : new String[] {"maja", "rasmus"}) {
            try (Window window = browser.window(server, width).signIn(who)) {
                window.go("/task/tasks.xhtml?assignee=all")
                        .picture("task/team-" + who + "-" + width)
                        .isWhole()
                        .isSound();
                window.click("#tasks a.open >> nth=0")
                        .picture("task/of-team-" + who + "-" + width)
                        .isWhole()
                        .isSound();
            }
        }
    }

    private Map<String, String> pagesOf(String who) {
        JsonObject open = first("/api/tasks?state=OPEN&assignee=" + who);
        JsonObject done = first("/api/tasks?state=DONE&assignee=" + who);
        String account = open.getString("account");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("tasks", "/task/tasks.xhtml");
        pages.put("snoozed", "/task/tasks.xhtml?state=SNOOZED");
        pages.put("done", "/task/tasks.xhtml?state=DONE");
        pages.put("none", "/task/tasks.xhtml?q=nothing-begins-so");
        pages.put("task", "/task/task.xhtml?ref=" + open.getString("id"));
        pages.put("task-done", "/task/task.xhtml?ref=" + done.getString("id"));
        pages.put("task-new", "/task/task.xhtml?account=" + account);
        pages.put("calendar", "/task/calendar.xhtml");
        return pages;
    }

    private JsonObject first(String list) {
        return rest.getJson(list + "&limit=1").getJsonArray("items").getJsonObject(0);
    }
}
