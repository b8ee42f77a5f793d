package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The list of accounts and what can be reached from it, as the demo company's people see them. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class AccountScreensIT {

    private static final String LIST = "/account/accounts.xhtml";
    private static final String ROWS = "#accounts tbody tr";

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
    @ValueSource(ints = {1280, 360})
    void filtersAndOrderStandInTheAddress(int width) {
        try (Window window = browser.window(server, width).signIn("maja").go(LIST)) {
            window.fill("#filter-q", "m").page().selectOption("#filter-kind", "CUSTOMER");
            window.page().selectOption("#filter-owner", "anna");
            window.submit("#filter button");
            String address = window.page().url();
            List.of("q=m", "kind=CUSTOMER", "owner=anna").forEach(part -> assertTrue(address.contains(part), address));
            List<String> names = texts(window.page().locator("#accounts td.name a"));
            assertTrue(names.size() > 1 && names.stream().allMatch(name -> name.startsWith("M")), names.toString());
            window.isSound().picture("accounts-filtered-" + width);
            window.go(address);
            assertEquals(names, texts(window.page().locator("#accounts td.name a")), "the same when asked again");
            window.submit(".filter-chips a >> nth=0");
            assertFalse(window.page().url().contains("q="), window.page().url());
        }
    }

    @Test
    void aHeadingSortsByItsColumnAndTurnsAround() {
        try (Window window = browser.window(server, 1280).signIn("anna").go(LIST + "?kind=CUSTOMER&cell=A1")) {
            window.submit("#accounts th:has-text('Contribution') a");
            List<Double> once = values(window);
            window.submit("#accounts th:has-text('Contribution') a");
            List<Double> twice = values(window);
            assertTrue(once.size() > 1, once.toString());
            assertEquals(
                    once,
                    twice.stream()
                            .sorted((one, other) -> -twice.indexOf(one) + twice.indexOf(other))
                            .toList());
            assertTrue(window.page().url().contains("cell=A1"), "the filter stays");
            assertEquals(
                    1,
                    window.page().locator("#accounts th[aria-sort$='ending']").count());
        }
    }

    @Test
    @DisplayName("R6 An export holds exactly the rows of the filtered list")
    void exportsWhatIsFiltered() {
        try (Window window = browser.window(server, 1280).signIn("anna").go(LIST + "?kind=CUSTOMER&size=25")) {
            int total = Integer.parseInt(window.text(".pager .range").replaceAll(".* ", ""));
            assertTrue(total > 25, "more than a page");
            String csv = new String(file(window, "#export-csv").body(), StandardCharsets.UTF_8);
            assertEquals(total + 1, csv.lines().count());
            APIResponse sheet = file(window, "#export-xlsx");
            assertTrue(sheet.headers().get("content-type").endsWith("spreadsheetml.sheet"));
            assertEquals("PK", new String(sheet.body(), 0, 2, StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"account.xhtml?ref=", "account-edit.xhtml?ref=", "contact.xhtml?account="})
    @DisplayName("R2 An account outside the own scope answers as an unknown one")
    void hidesForeignAccounts(String page) {
        String foreign = account("Foreign", "aino");
        try (Window window = browser.window(server, 1280).signIn("anna")) {
            APIResponse hidden = window.page().request().get("/account/" + page + foreign);
            APIResponse unknown = window.page().request().get("/account/" + page + "NO-SUCH");
            assertEquals(List.of(404, 404), List.of(hidden.status(), unknown.status()));
            assertEquals(comparable(unknown), comparable(hidden).replace(foreign, "NO-SUCH"));
            window.go(LIST + "?q=" + foreign);
            assertEquals(0, window.page().locator(ROWS).count());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>window.hit=1</script>", "=cmd|'/c calc'!A0", "\"><img src=x onerror=window.hit=1>"})
    @DisplayName("R6 A hostile name is text on every page, and no formula in an export")
    void showsAHostileNameAsText(String name) {
        String account = account(name, "anna");
        rest.send(
                "POST",
                "/api/contacts",
                Json.createObjectBuilder()
                        .add("account", account)
                        .add("lastName", name)
                        .build()
                        .toString());
        try (Window window = browser.window(server, 360).signIn("anna").go(LIST + "?q=" + account)) {
            assertEquals(name, window.text("#accounts td.name a"));
            String csv = new String(file(window, "#export-csv").body(), StandardCharsets.UTF_8);
            boolean formula = csv.contains(",=") || csv.contains(",\"=");
            assertEquals(name.startsWith("="), csv.contains(",'="), csv);
            assertFalse(formula, csv);
            window.submit("#accounts td.name a");
            assertEquals(name, window.text("h1"));
            assertTrue(window.text("#contacts .who").contains(name), window.text("#contacts"));
            window.isSound();
            window.submit("#edit");
            assertEquals(name, window.page().inputValue("[id='account:name']"));
            assertNull(window.page().evaluate("() => window.hit"));
        }
    }

    private APIResponse file(Window window, String link) {
        return window.page().request().get(window.page().getAttribute(link, "href"));
    }

    private String account(String name, String owner) {
        String json = Json.createObjectBuilder()
                .add("ref", "S-" + UUID.randomUUID().toString().substring(0, 8))
                .add("name", name)
                .add("owner", owner)
                .build()
                .toString();
        return Rest.json(rest.send("POST", "/api/accounts", json)).getString("ref");
    }

    private static List<String> texts(Locator found) {
        return found.allInnerTexts();
    }

    private static List<Double> values(Window window) {
        return texts(window.page().locator("#accounts td.number[data-label='Contribution']")).stream()
                .map(text -> Double.valueOf(text.replace(",", "").replace("−", "-")))
                .toList();
    }

    /** An answer without what differs each time. */
    private static String comparable(APIResponse answer) {
        return answer.text()
                .replaceAll("nonce=\"[^\"]*\"|csp\\.init\\('[^']*'|value=\"[-0-9]+:[-0-9]+\"", "")
                .replaceAll("action=\"[^\"]*\"", "");
    }
}
