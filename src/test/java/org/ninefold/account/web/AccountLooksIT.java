package org.ninefold.account.web;

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

/** Every account screen on a wide and on a narrow screen, in all languages: nothing serious by axe, nothing cut off. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountLooksIT {

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
    void anAccountManagersScreensAreSound(String who, String language) {
        try (Window window = browser.window(server).signIn(who)) {
            assertEquals(language, window.page().getAttribute("html", "lang"));
            pagesOf(who).forEach((name, page) -> isSound(window, page, name + "-" + language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "sv", "fi"})
    void whatManagersKeepIsSound(String language) {
        int rate = first("/api/rates?limit=1").getInt("id");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("offerings", "offerings.xhtml");
        pages.put(
                "offering",
                "offering.xhtml?ref=" + first("/api/offerings?limit=1").getString("ref"));
        pages.put("rates", "rates.xhtml");
        pages.put("rate", "rate.xhtml?ref=" + rate);
        try (Window window = browser.window(server).signIn("eleanor")) {
            window.speak(language);
            pages.forEach((name, page) -> isSound(window, page, name + "-" + language));
            window.speak("en");
        }
    }

    private Map<String, String> pagesOf(String who) {
        String account =
                first("/api/accounts?sort=-headroom&limit=1&owner=" + who).getString("ref");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("accounts", "accounts.xhtml");
        pages.put("accounts-none", "accounts.xhtml?q=nothing-begins-so");
        pages.put("account", "account.xhtml?ref=" + account);
        pages.put("account-new", "account-edit.xhtml");
        pages.put("account-edit", "account-edit.xhtml?ref=" + account);
        pages.put("contact-new", "contact.xhtml?account=" + account);
        pages.put("activity-new", "activity.xhtml?account=" + account);
        pages.put(
                "activity",
                "activity.xhtml?ref="
                        + first("/api/activities?limit=1&responsible=" + who).getString("ref"));
        pages.put("time-entry-new", "time-entry.xhtml?account=" + account);
        String of = "?limit=1&account=" + account;
        pages.put("contact", "contact.xhtml?ref=" + first("/api/contacts" + of).getString("ref"));
        pages.put(
                "time-entry",
                "time-entry.xhtml?ref=" + first("/api/time-entries" + of).getString("ref"));
        pages.put("wallet", "wallet.xhtml?ref=" + first("/api/wallets" + of).getInt("id"));
        return pages;
    }

    private JsonObject first(String list) {
        return rest.getJson(list).getJsonArray("items").getJsonObject(0);
    }

    private static void isSound(Window window, String page, String name) {
        window.go("/account/" + page).atEachWidth(width -> window.picture("account/" + name + "-" + width));
        window.page().evaluate("() => document.querySelectorAll('#purchases details').forEach(one => one.open = true)");
        window.atEachWidth(width -> {
            window.isWhole();
            if (name.endsWith("-en")) {
                window.isSound();
            }
        });
    }
}
