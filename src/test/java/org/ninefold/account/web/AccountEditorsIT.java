package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Forms that change something: sent twice, left open too long, filled in by two. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountEditorsIT {

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

    @Test
    @DisplayName("R4 A second click on save is not taken for somebody else")
    void changesOnceOfEightSendings() {
        String account = account();
        int before = version(account);
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go("/account/account-edit.xhtml?ref=" + account);
            window.fill("[id='account:country']", "SE");
            List<?> ends = (List<?>) window.page().evaluate(EightTimes.SENT, "account");
            assertEquals(1, ends.stream().distinct().count(), ends.toString());
            assertTrue(ends.get(0).toString().endsWith("/account/account.xhtml?ref=" + account), ends.toString());
            assertEquals(before + 1, version(account));
        }
    }

    @Test
    @DisplayName("R4 Of two who change the same account, the second sees the first one’s values and loses no typing")
    void showsTheSecondWhatTheFirstSaved() {
        String account = account();
        String page = "/account/account-edit.xhtml?ref=" + account;
        try (Window first = browser.window(server, 1280).signIn("maja");
                Window second = browser.window(server, 360).signIn("admin")) {
            first.go(page).fill("[id='account:name']", "First").fill("[id='account:country']", "SE");
            second.go(page).fill("[id='account:name']", "Second");
            first.submit("[id='account:save']");
            second.submit("[id='account:save']");
            assertTrue(second.text("#differences").contains("First"), second.text("#differences"));
            second.isSound().picture("account-differences-360");
            assertEquals("Second", second.page().inputValue("[id='account:name']"));
            assertEquals("SE", second.page().inputValue("[id='account:country']"), "untouched: theirs");
            second.submit("[id='account:save']");
            JsonObject saved = rest.getJson("/api/accounts/" + account);
            assertEquals(List.of("Second", "SE"), List.of(saved.getString("name"), saved.getString("country")));
        }
    }

    @Test
    void takesTheirsWhenAsked() {
        String account = account();
        String page = "/account/account-edit.xhtml?ref=" + account;
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go(page).fill("[id='account:name']", "Mine");
            rest.send(
                    "PATCH",
                    "/api/accounts/" + account,
                    "{\"name\":\"Theirs\"}",
                    "If-Match",
                    "\"" + version(account) + "\"");
            window.submit("[id='account:save']");
            window.isSound().picture("account-differences-1280");
            window.submit("#differences button");
            assertEquals("Theirs", window.page().inputValue("[id='account:name']"));
        }
    }

    @Test
    @DisplayName("R4 What was typed on a page that expired meets what others saved since")
    void aPageOpenTooLongComesBackWithWhatWasTyped() {
        String account = account();
        String page = "/account/account-edit.xhtml?ref=" + account;
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go(page).fill("[id='account:name']", "Mine");
            rest.send(
                    "PATCH",
                    "/api/accounts/" + account,
                    "{\"name\":\"Theirs\"}",
                    "If-Match",
                    "\"" + version(account) + "\"");
            window.page().evaluate(Expired.FORM, "account");
            window.submit("[id='account:save']");
            assertTrue(window.page().url().endsWith(page), window.page().url());
            assertEquals("Mine", window.page().inputValue("[id='account:name']"));
            window.submit("[id='account:save']");
            assertTrue(window.text("#differences").contains("Theirs"), window.text("#differences"));
            assertEquals("Theirs", rest.getJson("/api/accounts/" + account).getString("name"));
            window.submit("[id='account:save']");
            assertEquals("Mine", rest.getJson("/api/accounts/" + account).getString("name"));
        }
    }

    @Test
    void aFormWhoseSessionHasEndedComesBackToItsThing() {
        String account = account();
        String page = "/account/contact.xhtml?account=" + account;
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go(page).fill("[id='contact:last']", "Late");
            window.page().context().clearCookies();
            window.submit("[id='contact:save']");
            window.fill("[id='sign-in:name']", "maja").fill("[id='sign-in:password']", "ninefold-demo");
            window.submit("[id='sign-in:go']");
            assertTrue(
                    window.page().url().contains("contact.xhtml?account=" + account),
                    window.page().url());
        }
    }

    private int version(String account) {
        return rest.getJson("/api/accounts/" + account).getInt("version");
    }

    private String account() {
        return Rest.json(rest.send(
                        "POST", "/api/accounts", "{\"name\":\"Formed\",\"country\":\"DK\",\"owner\":\"anna\"}"))
                .getString("ref");
    }
}
