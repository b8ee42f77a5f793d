package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Personal links: while a wave is open, counted as they are made, and gone when they lead nowhere. */
class LinksOfWavesIT {

    private static final String TOKENS = "select count(*) from ninefold.invitation_token";

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Links are made of an open wave alone; the log says how many; long after the last day they are gone")
    void makesLinks(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2"));
            house.submit(house.link(wave, "P2"), Map.of("general", "1"));
            house.link(wave, "P1");
            assertEquals(
                    "people=1",
                    house.database.value("select a.after_text from ninefold.audit a where a.id = (select max(l.id) from"
                            + " ninefold.audit l where l.action = 'LINKS')"));
            house.on(WaveHouse.LAST.plusDays(1));
            Refused late = assertThrows(Refused.class, () -> house.link(wave, "P1"));
            assertEquals(WaveRefusal.NOT_OPEN, late.refusal());
            house.on(WaveHouse.LAST.plusDays(90));
            drop(house);
            assertEquals("3", house.database.value(TOKENS));
            house.on(WaveHouse.LAST.plusDays(91));
            drop(house);
            assertEquals("0", house.database.value(TOKENS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Those whom letters may ask come in pages, by account and name; not who said no, or allows it")
    void listsTheUnasked(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            List.of("P2", "P3", "P4", "P5").forEach(ref -> house.stranger("A", ref, null, "da"));
            house.allow("P3", false);
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3", "P4", "P5"));
            Invitations people = house.get("karen", Invitations.class);
            assertEquals(new Page<>(List.of("P2", "P4"), 3), house.database.in(() -> people.unasked(wave, 0, 2)));
            assertEquals(new Page<>(List.of("P5"), 3), house.database.in(() -> people.unasked(wave, 2, 2)));
        }
    }

    private static void drop(WaveHouse house) {
        house.database.run(() -> house.get("nobody", Invitations.class).dropLinks());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R6 Who comes after a wave was closed early reads until when answers were taken, not the day once planned")
    void tellsTheRealEnd(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            String link = house.link(wave, "P1");
            assertEquals(WaveHouse.LAST, house.save(link, Map.of()).closes());
            house.on(WaveHouse.TODAY.plusDays(4));
            house.database.run(() -> house.get("karen", Waves.class).close(wave));
            house.on(WaveHouse.TODAY.plusDays(9));
            assertEquals(
                    WaveHouse.TODAY.plusDays(4),
                    house.database
                            .in(() -> house.get("nobody", Answering.class).find(link))
                            .closes());
        }
    }
}
