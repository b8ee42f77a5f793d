package org.ninefold.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.testing.Database;

/** What the people of the demo company allow. */
class DemoConsentsIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Most people may be asked, some said no, some took it back, some never answered; nothing lies ahead")
    void knowsWhoMayBeAsked(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            database.run(() -> DemoDataIT.wiring(database).get(DemoData.class).load());
            int people = count(database, "contact c");
            int allowed = count(database, "contact c where " + Permitted.sql("c", Purpose.SURVEY));
            int never = count(database, "contact c where c.id not in (select s.contact_id from ninefold.consent s)");
            int back = count(
                    database,
                    "consent s where s.purpose = 'SURVEY' and not s.given and exists (select 1 from ninefold.consent e"
                            + " where e.contact_id = s.contact_id and e.purpose = 'SURVEY' and e.given)");
            assertTrue(allowed > people * 6 / 10 && allowed < people * 8 / 10, allowed + " of " + people);
            assertTrue(never > people / 10 && back > 5, never + " never, " + back + " back");
            assertTrue(people - allowed - never - back > 10, "some said no at once");
            assertEquals(0, count(database, "consent s where s.entered_at > timestamp '2026-11-21 09:00:00'"));
        }
    }

    private static int count(Database database, String from) {
        return Integer.parseInt(database.value("select count(*) from ninefold." + from));
    }
}
