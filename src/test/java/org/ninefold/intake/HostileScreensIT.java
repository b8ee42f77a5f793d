package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** Hostile and broken files, sent through the wizard by somebody who would import each at once. */
@ExtendWith(Server.Shared.class)
@TestInstance(Lifecycle.PER_CLASS)
class HostileScreensIT {

    private static final String HEADER = "account_ref,name";
    private static final String GOOD = "HOSTILE-1,Written";
    private static final String DOCTYPE = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM"
            + " \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>";
    private static final int HUGE = 10_000_000;

    private Browser browser;
    private Browser.Window window;
    private Rest rest;

    @BeforeAll
    void open(Server server) {
        rest = Rest.asAdministrator(server);
        browser = Browser.open();
        window = browser.window(server, 1280).signIn("admin").speak("da");
    }

    @AfterAll
    void close() {
        window.speak("en").close();
        browser.close();
    }

    static Stream<Arguments> hostile() throws IOException {
        return Stream.concat(texts(), workbooks());
    }

    private static Stream<Arguments> texts() {
        byte[] noWindows = Desk.csv(HEADER, GOOD, "HOSTILE-2,Kr_ger");
        noWindows[noWindows.length - "_ger\n".length()] = (byte) 0x81;
        byte[] wide = (HEADER + "\n" + GOOD).getBytes(StandardCharsets.UTF_16);
        return Stream.of(
                Arguments.of("tom.csv", new byte[0], "en, der ikke er tom"),
                Arguments.of("overskrift.csv", Desk.csv(HEADER), "ingen rækker"),
                Arguments.of("faktura.csv", Desk.csv("%PDF-1.7 binary"), "hverken csv eller"),
                Arguments.of("side.csv", Desk.csv("<html><body>"), "hverken csv eller"),
                Arguments.of(
                        "celle.csv", Desk.csv(HEADER, GOOD, "HOSTILE-2," + "x".repeat(HUGE)), "mere end 32.767 tegn"),
                Arguments.of("nul.csv", Desk.csv(HEADER, GOOD, "HOSTILE-2,A\0B"), "som ingen tekst har (NUL)"),
                Arguments.of("utf-16.csv", wide, "UTF-16"),
                Arguments.of("tegn.csv", noWindows, "Windows-1252"),
                Arguments.of("anførsel.csv", Desk.csv(HEADER, GOOD, "HOSTILE-2,\"A"), "Anførselstegnene i række"));
    }

    private static Stream<Arguments> workbooks() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] book = new Xlsx()
                .table(List.of(List.of("account_ref", "name"), List.of("HOSTILE-1", "Written")))
                .bytes();
        byte[] entity = new Xlsx().part("xl/sharedStrings.xml", DOCTYPE).bytes();
        return Stream.of(
                Arguments.of("gammel.xlsx", old, "gem den som xlsx"),
                Arguments.of("halv.xlsx", Arrays.copyOf(book, book.length / 2), "beskadiget eller afkortet"),
                Arguments.of("bombe.xlsx", Bomb.sharedStrings(80 << 20), "større, end der kan læses"),
                Arguments.of("løgn.xlsx", Bomb.lying(80 << 20), "større, end der kan læses"),
                Arguments.of("xxe.xlsx", entity, "en dokumenttype"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @DisplayName("R8 Each is refused in a clear sentence, and nothing is written")
    void refusesInAClearSentence(String name, byte[] content, String says) {
        send("accounts", name, content);
        assertTrue(window.text("main").contains(says), window.text("main"));
        assertEquals(0, rest.getJson("/api/accounts?q=HOSTILE").getInt("total"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    @DisplayName("R8 A number written the other way round is rejected, not read as a thousandth or a thousandfold")
    void rejectsNumbersOfTheOtherNotation(String notation, String one, String other) {
        rest.send("POST", "/api/accounts", "{\"ref\":\"NOT" + notation + "\",\"name\":\"Notation\"}");
        String line = "NOT" + notation + ";NOT" + notation + "-%d;2025-01-31;%s";
        String text = String.join(
                "\n",
                "account_ref;purchase_ref;purchased_on;revenue",
                line.formatted(1, one),
                line.formatted(2, one),
                line.formatted(3, other));
        send("purchases", "beløb.csv", text.getBytes(StandardCharsets.UTF_8));
        assertTrue(window.text("main").contains("Dette er ikke et tal, som filen skriver dem."), window.text("main"));
        assertEquals("1234.56", revenue("/api/purchases/NOT" + notation + "-1"));
        assertEquals(404, rest.get("/api/purchases/NOT" + notation + "-3").statusCode());
    }

    static Stream<Arguments> numbers() {
        return Stream.of(Arguments.of("DK", "1.234,56", "1,234.56"), Arguments.of("UK", "1,234.56", "1.234,56"));
    }

    private String revenue(String purchase) {
        return rest.getJson(purchase)
                .getJsonArray("lines")
                .getJsonObject(0)
                .getJsonNumber("revenue")
                .bigDecimalValue()
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Chooses the file, and imports it at once where that is offered. */
    private void send(String kind, String name, byte[] content) {
        String imports = "/intake/imports.xhtml?kind=" + kind;
        if (!window.page().url().endsWith(imports)) {
            window.go(imports);
        }
        window.page().setInputFiles("[id='send:file']", new FilePayload(name, "text/csv", content));
        window.submit("[id='send:next']");
        if (window.page().locator("[id='map:commit']").count() > 0) {
            window.submit("[id='map:commit']");
            window.page().waitForSelector(".outcome .chip.good, .outcome .chip.bad, .messages .error");
            window.idle();
        }
        String page = window.page().content();
        assertFalse(page.contains("Exception") || page.contains("\tat "), page);
        window.isSound();
    }
}
