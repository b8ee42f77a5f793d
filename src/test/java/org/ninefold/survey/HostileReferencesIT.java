package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What no database keeps is refused with a sentence, and never ends in a fault. */
class HostileReferencesIT {

    private static final String NUL = "P\0";

    private static void refused(String key, Executable step) {
        assertEquals(key, assertThrows(Refused.class, step).refusal().key());
    }

    private static NewWave wave(String questionnaire, String name, Audience people, LocalDate closes) {
        return new NewWave(questionnaire, name, people, WaveHouse.TODAY, closes, false);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Names, references and days that no database keeps are refused, and none is left out in silence")
    void refuses(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            Audience one = new Audience(Audience.Kind.CONTACTS, List.of("P1"));
            Audience nul = new Audience(Audience.Kind.CONTACTS, List.of(NUL));
            Waves waves = house.get("karen", Waves.class);
            for (NewWave hostile : List.of(
                    wave("pu\0lse", "Spring", one, WaveHouse.LAST),
                    wave("pulse", "Spr\0ing", one, WaveHouse.LAST),
                    wave("pulse", "Spring", nul, WaveHouse.LAST))) {
                refused("AccountRefusal.TEXT_UNREADABLE", () -> house.database.in(() -> waves.add(hostile)));
            }
            refused(
                    "AccountRefusal.DATE_OUT_OF_RANGE",
                    () -> house.database.in(() -> waves.add(wave("pulse", "Spring", one, LocalDate.MAX))));
            refused(
                    "WaveRefusal.AUDIENCE_UNCLEAR",
                    () -> new Audience(Audience.Kind.CELLS, Arrays.asList((String) null)).checked());
            long wave = house.opened(house.wave("pulse", false, "P1"));
            StaffEntries staff = house.get("anna", StaffEntries.class);
            refused("AccountRefusal.TEXT_UNREADABLE", () -> house.database.in(() -> staff.sheet(wave, NUL)));
            refused(
                    "AccountRefusal.TEXT_UNREADABLE",
                    () -> house.database.in(() -> staff.enter(wave, NUL, AnswerChannel.PHONE, Map.of("general", "1"))));
        }
    }
}
