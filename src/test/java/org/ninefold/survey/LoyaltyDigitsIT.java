package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.testing.Database;

/** What answers make of an account. */
class LoyaltyDigitsIT {

    private static String loyalty(WaveHouse house) {
        AccountView account =
                house.database.in(() -> house.get("karen", Accounts.class).get("A"));
        return account.loyalty() == null
                ? "unknown"
                : account.loyalty().digit() + " of " + account.loyalty().on();
    }

    private static void answer(WaveHouse house, long wave, String person, int general) {
        house.submit(house.link(wave, person), Map.of("general", Integer.toString(general)));
    }

    private static NewWave named(WaveHouse house, LocalDate opens, boolean anonymous) {
        NewWave wave = house.wave("pulse", anonymous, "P1", "P2");
        return new NewWave(wave.questionnaire(), "Of " + opens, wave.audience(), opens, opens.plusDays(40), anonymous);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R12 CM-105 CM-106 The worst of the newest named wave holds; anonymous and earlier waves change nothing")
    void followsTheNewestNamedWave(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            long spring = house.opened(named(house, WaveHouse.TODAY, false));
            assertEquals("unknown", loyalty(house));
            answer(house, spring, "P1", 2);
            assertEquals("2 of 2026-03-02", loyalty(house));
            answer(house, spring, "P2", 1);
            assertEquals("2 of 2026-03-02", loyalty(house));
            LocalDate summer = WaveHouse.TODAY.plusDays(100);
            house.on(summer);
            long hidden = house.opened(named(house, summer, true));
            answer(house, hidden, "P1", 4);
            assertEquals("2 of 2026-03-02", loyalty(house));
            LocalDate autumn = summer.plusDays(100);
            house.on(autumn);
            long last = house.opened(named(house, autumn, false));
            assertEquals("2 of 2026-03-02", loyalty(house), "a silent account keeps its digit");
            answer(house, last, "P2", 1);
            assertEquals("1 of 2026-09-18", loyalty(house));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 By the mean, 1 and 4 make 3, as halves go toward the worse")
    void takesTheMean(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            house.database.run(() -> house.get("karen", StoredSettings.class).keep(SurveySettings.LOYALTY, "MEAN"));
            long wave = house.opened(named(house, WaveHouse.TODAY, false));
            answer(house, wave, "P1", 1);
            answer(house, wave, "P2", 4);
            assertEquals("3 of 2026-03-02", loyalty(house));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R12 Who is dissatisfied in general is followed up by who has the account, where that is wanted")
    void followsUp(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            long wave = house.opened(named(house, WaveHouse.TODAY, false));
            answer(house, wave, "P1", 2);
            assertEquals("0", house.database.value("select count(*) from ninefold.task"));
            answer(house, wave, "P2", 3);
            assertEquals(
                    "anna: Speak with Person P2: dissatisfied",
                    house.database.value("select t.assignee || ': ' || t.title from ninefold.task t"));
            LocalDate autumn = WaveHouse.TODAY.plusDays(200);
            house.on(autumn);
            house.database.run(() -> house.get("karen", StoredSettings.class).keep(SurveySettings.FOLLOW_UP, "false"));
            answer(house, house.opened(named(house, autumn, false)), "P1", 4);
            assertEquals("1", house.database.value("select count(*) from ninefold.task"));
        }
    }
}
