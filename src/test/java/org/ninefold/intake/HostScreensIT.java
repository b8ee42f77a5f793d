package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Server;

/** The screen of the system beside us, where none is set up. */
@ExtendWith(Server.Shared.class)
class HostScreensIT {

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 360", "da, 1280", "da, 360", "sv, 1280", "sv, 360", "fi, 1280", "fi, 360"})
    @DisplayName("Where no system is set up the screen says how one is, and offers nothing that cannot be done")
    void saysHowToSetOneUp(String language, int width, Server server) {
        try (Browser browser = Browser.open();
                Window window = browser.window(server, width).signIn("admin").speak(language)) {
            try {
                window.go("/intake/host.xhtml")
                        .isSound()
                        .picture("host-none-" + language + "-" + width)
                        .isWhole();
                assertTrue(window.text(".set-up").contains("NINEFOLD_HOST=ofbiz"), window.text(".set-up"));
                assertTrue(window.page().locator("main button").count() == 0, "a button that would be refused");
            } finally {
                window.go("/").speak("en");
            }
        }
    }
}
