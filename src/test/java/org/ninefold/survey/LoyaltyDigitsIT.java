package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.InstallationSettings;
import org.ninefold.access.InstallationSettings.Wish;
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

    private static void choose(WaveHouse house, String was, String rule) {
        Wish wish = new Wish("survey.loyalty-rule", was, rule);
        house.database.run(() -> house.get("karen", InstallationSettings.class).change(List.of(wish)));
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
    @DisplayName("R12 What a crash keeps from following an answer follows later, and once")
    void followsLater(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            long wave = house.opened(named(house, WaveHouse.TODAY, false));
            Answering answering = house.get("nobody", Answering.class);
            for (String person : List.of("P1 4", "P2 1")) {
                String token = house.link(wave, person.substring(0, 2));
                house.database.run(() -> answering.submit(token, Map.of("general", person.substring(3))));
            }
            assertEquals("unknown", loyalty(house));
            FollowUp followUp = house.get("nobody", FollowUp.class);
            long first = house.database.in(() -> followUp.next(0));
            house.database.run(() -> followUp.follow(first));
            assertEquals("4 of 2026-03-02", loyalty(house), "whoever follows first sees both");
            house.database.run(() -> followUp.follow(first));
            house.followUp();
            assertNull(house.database.in(() -> followUp.next(0)));
            assertEquals("4 of 2026-03-02", loyalty(house));
            assertEquals("1", house.database.value("select count(*) from ninefold.task"));
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
    @DisplayName(
            "R12 Another rule holds for all accounts at once, each by its own newest wave; who is silent keeps none")
    void anotherRuleHoldsAtOnce(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            house.person("B", "P3", "sv");
            long spring = house.opened(house.wave("pulse", false, "P1", "P2", "P3"));
            answer(house, spring, "P1", 1);
            answer(house, spring, "P2", 4);
            answer(house, spring, "P3", 2);
            assertEquals("4 of 2026-03-02", loyalty(house));
            Wish mean = new Wish("survey.loyalty-rule", "WORST", "MEAN");
            house.database.run(
                    () -> house.get("karen", InstallationSettings.class).change(List.of(mean)));
            assertEquals("3 of 2026-03-02", loyalty(house));
            assertEquals("2", house.database.value("select loyalty from ninefold.account where ref = 'B'"));
            LocalDate autumn = WaveHouse.TODAY.plusDays(200);
            house.on(autumn);
            answer(house, house.opened(named(house, autumn, false)), "P1", 2);
            Wish worst = new Wish("survey.loyalty-rule", "MEAN", "WORST");
            house.database.run(
                    () -> house.get("karen", InstallationSettings.class).change(List.of(worst)));
            assertEquals("2 of 2026-09-18", loyalty(house), "the newest wave alone");
        }
    }
}
