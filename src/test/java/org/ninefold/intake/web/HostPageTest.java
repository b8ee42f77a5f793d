package org.ninefold.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostView;
import org.ninefold.intake.Hosts;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;

/** What the screen of the system beside us makes of what it is told. */
class HostPageTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private static HostPage page(HostRefusal refusal, Instant asOf) {
        HostPage page = new HostPage();
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        page.hosts = new Hosts() {
            @Override
            public List<String> names() {
                return List.of("ofbiz");
            }

            @Override
            public HostView status(String host) {
                return new HostView(host, refusal == null, null, asOf, null, 0);
            }

            @Override
            public HostFindings findings(String host) {
                throw new Refused(refusal);
            }
        };
        page.say = new Say() {
            @Override
            public String text(String key, Object... arguments) {
                return key + " " + arguments[0];
            }
        };
        page.load();
        return page;
    }

    @Test
    @DisplayName("A name that nobody knows is told, and no name at all is no mistake")
    void tellsOfAnUnknownName() {
        assertEquals(
                HostRefusal.UNKNOWN_HOST,
                page(HostRefusal.UNKNOWN_HOST, null).getMistake().refusal());
        assertNull(page(HostRefusal.NOT_SET_UP, null).getMistake());
        assertNull(page(HostRefusal.NOT_SET_UP, null).getHost());
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, hosts.lag.minutes 0",
        "PT-5S, hosts.lag.minutes 0",
        "PT59M59S, hosts.lag.minutes 59",
        "PT1H, hosts.lag.hours 1",
        "PT47H59M, hosts.lag.hours 47",
        "PT48H, hosts.lag.days 2"
    })
    @DisplayName("How far behind we are is said in minutes, hours or days")
    void saysHowFarBehind(Duration lag, String said) {
        assertEquals(said, page(null, NOW.minus(lag)).getLag());
    }
}
