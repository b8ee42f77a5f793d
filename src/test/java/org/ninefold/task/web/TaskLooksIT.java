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
import org.junit.jupiter.params.provider.ValueSource;
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
    @CsvSource({"anna, en", "jonas, da", "linnea, sv", "aino, fi"})
    void everyScreenIsSoundAndWhole(String who, String language) {
        try (Window window = browser.window(server).signIn(who)) {
            assertEquals(language, window.page().getAttribute("html", "lang"));
            pagesOf(who).forEach((name, page) -> window.go(page).looksRight("task/" + name + "-" + language));
            window.go("/task/tasks.xhtml");
            window.page().check("#tasks tbody input[name=pick] >> nth=1");
            window.atEachWidth(width -> window.isSound());
            window.page().click("#tasks tbody details.drop >> nth=2");
            window.atEachWidth(width ->
                    window.picture("task/selected-" + language + "-" + width).isWhole());
            window.page().keyboard().press("?");
            window.atEachWidth(width -> window.picture("task/keys-" + language + "-" + width));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"maja", "rasmus"})
    void aReaderAndAManagerSeeTheTeam(String who) {
        try (Window window = browser.window(server).signIn(who)) {
            window.go("/task/tasks.xhtml?assignee=all").looksRight("task/team-" + who);
            window.click("#tasks a.open >> nth=0").looksRight("task/of-team-" + who);
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
