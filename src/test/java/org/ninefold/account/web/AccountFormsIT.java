package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The forms that make accounts and what is known about them, sent more than once. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountFormsIT {

    private Server server;
    private Browser browser;
    private Rest rest;

    /** A form that makes something for the account {@code $account}: what is typed, and the list that shows it. */
    private enum Form {
        ACCOUNT("account", "account-edit.xhtml", Map.of("name", "Twice $mark"), "accounts?q=Twice%20$mark"),
        CONTACT(
                "contact",
                "contact.xhtml?account=$account",
                Map.of("last", "Twice $mark"),
                "contacts?account=$account"),
        TIME_ENTRY(
                "time-entry",
                "time-entry.xhtml?account=$account",
                Map.of("hours", "1.5", "cost", "100", "currency", "EUR"),
                "time-entries?account=$account"),
        WALLET(
                "wallet",
                "wallet.xhtml?account=$account",
                Map.of("total", "1000000.5", "currency", "EUR"),
                "wallets?account=$account"),
        OFFERING("offering", "offering.xhtml", Map.of("name", "Twice $mark"), "offerings?limit=1000"),
        RATE("rate", "rate.xhtml?currency=$currency", Map.of("rate", "0.25"), "rates?currency=$currency");

        private final String id;
        private final String page;
        private final Map<String, String> typed;
        private final String list;

        Form(String id, String page, Map<String, String> typed, String list) {
            this.id = id;
            this.page = page;
            this.typed = typed;
            this.list = list;
        }
    }

    /** A form with what is peculiar to one test. */
    private record Case(Form form, String account, String mark, String currency) {

        String page() {
            return "/account/" + filled(form.page);
        }

        String list() {
            return "/api/" + filled(form.list);
        }

        void type(Window window) {
            form.typed.forEach((field, text) -> window.fill(field(field), filled(text)));
        }

        String field(String name) {
            return "[id='" + form.id + ":" + name + "']";
        }

        private String filled(String text) {
            return text.replace("$account", account).replace("$mark", mark).replace("$currency", currency);
        }
    }

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
    @EnumSource(Form.class)
    @DisplayName("R11 A form that makes something makes it once, however often it is sent")
    void makesOneThingOfEightSendings(Form form) {
        Case one = fresh(form, "ISK");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go(one.page());
            one.type(window);
            List<?> ends = (List<?>) window.page().evaluate(EightTimes.SENT, form.id);
            assertEquals(1, ends.stream().distinct().count(), ends.toString());
            assertTrue(!ends.get(0).toString().contains("form="), "stays on the form: " + ends.get(0));
            assertEquals(1, made(one));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    @DisplayName("R11 Going back and saving again opens what was made")
    void makesOneThingWhenAPersonGoesBack(Form form) {
        Case one = fresh(form, "CHF");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            window.go(one.page());
            one.type(window);
            window.submit(one.field("save"));
            String made = window.page().url();
            window.page().goBack();
            window.idle();
            assertTrue(window.text("#messages").contains("saved already"), window.text("#messages"));
            one.type(window);
            window.submit(one.field("save"));
            assertEquals(made, window.page().url());
            assertTrue(window.text("#messages").contains("saved before"), window.text("#messages"));
            assertEquals(1, made(one));
        }
    }

    @Test
    void makesTwoThingsOfTwoForms() {
        Case one = fresh(Form.CONTACT, "EUR");
        try (Window window = browser.window(server, 1280).signIn("maja")) {
            for (int i = 0; i < 2; i++) {
                window.go(one.page());
                one.type(window);
                window.submit(one.field("save"));
            }
            assertEquals(2, made(one));
        }
    }

    private Case fresh(Form form, String currency) {
        rest.getJson("/api/rates?currency=" + currency)
                .getJsonArray("items")
                .forEach(rate -> rest.send(
                        "DELETE",
                        "/api/rates/" + rate.asJsonObject().getInt("id"),
                        "",
                        "If-Match",
                        "\"" + rate.asJsonObject().getInt("version") + "\""));
        return new Case(form, account(), UUID.randomUUID().toString().substring(0, 8), currency);
    }

    private String account() {
        return Rest.json(rest.send(
                        "POST", "/api/accounts", "{\"name\":\"Formed\",\"country\":\"DK\",\"owner\":\"anna\"}"))
                .getString("ref");
    }

    /** How many things of the form there are now. Wallets, hours and rates have no name: the list shows only theirs. */
    private long made(Case one) {
        boolean named = one.form.typed.containsValue("Twice $mark");
        return rest.getJson(one.list()).getJsonArray("items").stream()
                .filter(item -> !named || item.toString().contains("Twice " + one.mark))
                .count();
    }
}
