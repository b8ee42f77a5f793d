package org.ninefold;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Matrix, import and administration on a wide and on a narrow screen, in all languages: nothing is cut off. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class LooksIT {

    private Server server;
    private Browser browser;

    @BeforeAll
    void open(Server shared) {
        server = shared;
        browser = Browser.open();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "sv", "fi"})
    @DisplayName("What a sales manager plans with fits")
    void theMatrixIsWhole(String language) {
        areWhole("maja", language, matrix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "sv", "fi"})
    @DisplayName("What an administrator sets up fits")
    void administrationIsWhole(String language) {
        areWhole("admin", language, administration());
    }

    private void areWhole(String who, String language, Map<String, String> pages) {
        try (Window window = browser.window(server).signIn(who).speak(language)) {
            try {
                pages.forEach((name, page) -> window.go(page)
                        .atEachWidth(width -> window.picture("looks/" + name + "-" + language + "-" + width)
                                .isWhole()));
            } finally {
                window.go("/").speak("en");
            }
        }
    }

    private Map<String, String> matrix() {
        String placed = Rest.asAdministrator(server)
                .getJson("/api/accounts?cell=B2&limit=1")
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("ref");
        Map<String, String> pages = new LinkedHashMap<>();
        for (String view : new String[] {"accounts", "development", "bubbles", "movement", "table"}) {
            pages.put("matrix-" + view, "/segment/matrix.xhtml?view=" + view);
        }
        pages.put("placements", "/segment/placements.xhtml");
        pages.put("ranking", "/segment/ranking.xhtml");
        pages.put("limits", "/segment/limits.xhtml");
        pages.put("account", "/account/account.xhtml?ref=" + placed);
        pages.put("imports", "/intake/imports.xhtml");
        pages.put("questionnaires", "/survey/questionnaires.xhtml");
        pages.put("questionnaire", "/survey/questionnaire.xhtml?key=pulse");
        pages.put("questionnaire-item", "/survey/questionnaire-item.xhtml?questionnaire=pulse&ref=nps");
        return pages;
    }

    private static Map<String, String> administration() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("users", "/access/users.xhtml");
        pages.put("user", "/access/user.xhtml?user=maja");
        pages.put("user-new", "/access/user.xhtml");
        pages.put("teams", "/access/teams.xhtml");
        pages.put("words", "/stakeholder/words.xhtml");
        pages.put("wordings", "/consent/wordings.xhtml");
        pages.put("wording", "/consent/wording.xhtml?ref=SURVEY");
        pages.put("tokens", "/access/tokens.xhtml");
        pages.put("settings", "/access/settings.xhtml");
        pages.put("password", "/password.xhtml");
        return pages;
    }
}
