package org.ninefold.task.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Browser;
import org.ninefold.testing.Browser.Window;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** The page on which a person makes, replaces and ends the address of the own calendar. */
@ExtendWith(Server.Shared.class)
class CalendarScreenIT {

    @Test
    @DisplayName("R9 The calendar’s address is shown once, and ends with the next one")
    void givesAnAddressForTheCalendar(Server server) {
        try (Browser browser = Browser.open();
                Window window = browser.window(server, 1280).signIn("oskar").go("/task/calendar.xhtml")) {
            window.submit("[id='calendar:make']").isSound().picture("task/calendar-made-1280");
            String first = window.text("#once");
            Rest nobody = new Rest(server.address(), null);
            HttpResponse<String> read = nobody.get(path(first));
            assertEquals(200, read.statusCode());
            assertTrue(read.body().startsWith("BEGIN:VCALENDAR\r\n"), read.body());
            window.go("/task/calendar.xhtml");
            assertEquals(0, window.page().locator("#once").count());
            window.page().click("[id='calendar:again']");
            window.submit(".ui-confirmdialog-yes");
            assertEquals(404, nobody.get(path(first)).statusCode());
            String second = window.text("#once");
            assertEquals(200, nobody.get(path(second)).statusCode());
            window.page().click("[id='calendar:revoke']");
            window.submit(".ui-confirmdialog-yes");
            assertEquals(404, nobody.get(path(second)).statusCode());
        }
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/api/"));
    }
}
