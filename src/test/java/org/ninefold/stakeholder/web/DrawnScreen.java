package org.ninefold.stakeholder.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.TreeMap;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;

/** The page of a decision map, as a person draws on it. */
final class DrawnScreen {

    private static final String DRAWN = "() => document.querySelector('#drawing .frame svg')"
            + " && !['saving', 'failed'].includes(document.getElementById('drawing').dataset.state)";

    private final Window window;
    private final Page page;

    DrawnScreen(Window window) {
        this.window = window;
        this.page = window.page();
    }

    DrawnScreen open(String account) {
        window.go("/stakeholder/map.xhtml?ref=" + account);
        return saved();
    }

    /** Waits until all that was drawn is kept, and drawn anew where that was needed. */
    DrawnScreen saved() {
        page.waitForFunction(DRAWN);
        window.idle();
        return this;
    }

    DrawnScreen add(String name, String title, String side, String status) {
        if (!page.isVisible("form.add")) {
            page.click("#add-person");
        }
        page.fill("#new-name", name);
        page.fill("#new-title", title);
        page.selectOption("#new-side", side);
        page.selectOption("#new-status", status);
        page.click("form.add button");
        box(name).waitFor();
        return saved();
    }

    DrawnScreen join(String from, String kind, String to, String status) {
        page.selectOption("[data-choose=kind]", kind);
        page.selectOption("[data-choose=status]", status);
        page.click("[data-do=line]");
        box(from).click();
        box(to).click();
        return saved();
    }

    /** Takes a box by its corner and puts it down so many pixels of the drawing away. */
    DrawnScreen drag(String name, int right, int down) {
        box(name).scrollIntoViewIfNeeded();
        BoundingBox box = box(name).boundingBox();
        double scale = box.width / 176;
        double x = box.x + 12;
        double y = box.y + 12;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int i = 1; i <= 10; i++) {
            page.mouse().move(x + scale * right * i / 10, y + scale * down * i / 10);
        }
        page.mouse().up();
        return saved();
    }

    DrawnScreen press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    Locator box(String name) {
        return page.locator("#drawing [data-ref][aria-label^=\"" + name + ",\"]");
    }

    Locator line(String says) {
        return page.locator("#drawing [data-from][aria-label=\"" + says + "\"]");
    }

    String says() {
        return page.innerText("[data-says]");
    }

    /** Whose box has the keyboard, or which line. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.getAttribute('aria-label')");
    }

    /** Every box with where it stands, and every line, as they are drawn. */
    List<String> drawn() {
        return ((List<?>)
                        page.evaluate(
                                "() => [...document.querySelectorAll('#drawing [data-ref], #drawing [data-from]')]"
                                        + ".map(e => e.getAttribute('aria-label') + ' ' + (e.getAttribute('transform') ?? ''))"))
                .stream().map(Object::toString).sorted().toList();
    }

    /** The map of an account as REST tells it: each person by name. */
    static TreeMap<String, JsonObject> people(Rest rest, String account) {
        TreeMap<String, JsonObject> people = new TreeMap<>();
        rest.getJson("/api/accounts/" + account + "/decision-map")
                .getJsonArray("people")
                .getValuesAs(JsonObject.class)
                .forEach(person -> people.put(person.getString("name"), person));
        return people;
    }

    static String account(Rest rest, String name) {
        String body = rest.send(
                        "POST", "/api/accounts", "{\"name\":\"" + name + "\",\"owner\":\"anna\",\"team\":\"Denmark\"}")
                .body();
        return Json.createReader(new StringReader(body)).readObject().getString("ref");
    }
}
