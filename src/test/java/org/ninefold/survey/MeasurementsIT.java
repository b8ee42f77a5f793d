package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** The same measured again, and who is reminded of it. */
class MeasurementsIT {

    private static final String TASKS =
            "select string_agg(t.title || ' | ' || t.assignee || ' | ' || t.due_on || ' | ' || t.why_link, '; ')"
                    + " from ninefold.task t";

    private static WaveView every(WaveHouse house, long wave, Integer months) {
        return house.database.in(() -> {
            Measurements measurements = house.get("karen", Measurements.class);
            return measurements.every(wave, Waves.find(measurements.em, wave).version(), months);
        });
    }

    private static WaveView again(WaveHouse house, long wave) {
        return house.database.in(() -> house.get("karen", Measurements.class).again(wave));
    }

    private static void night(WaveHouse house, LocalDate day) {
        house.on(day);
        house.database.run(() -> house.get("karen", Measurements.class).remind());
    }

    private static WaveRefusal refused(Runnable step) {
        return (WaveRefusal) assertThrows(Refused.class, step::run).refusal();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R16 IR-064 IR-065 Two weeks before the next measurement its maker gets a task, once")
    void remindsOnce(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            assertEquals(
                    LocalDate.of(2027, 1, 2), every(house, wave, 10).again().on());
            night(house, LocalDate.of(2026, 12, 18));
            assertEquals("0", house.database.value("select count(*) from ninefold.task"));
            night(house, LocalDate.of(2026, 12, 19));
            night(house, LocalDate.of(2026, 12, 20));
            String name = house.database.value("select name from ninefold.wave");
            assertEquals(
                    "Measure again: " + name + " | karen | 2027-01-02 | /survey/wave.xhtml?wave=" + wave,
                    house.database.value(TASKS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R16 IR-065 Nobody is reminded of a measurement that is made already, or when it is relevant")
    void remindsOfNothing(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            every(house, wave, 2);
            again(house, wave);
            night(house, LocalDate.of(2026, 5, 2));
            assertEquals("0", house.database.value("select count(*) from ninefold.task"));
            every(house, wave, null);
            night(house, LocalDate.of(2028, 5, 2));
            assertEquals("0", house.database.value("select count(*) from ninefold.task"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R16 IR-064 The next wave asks the same people for as long, belongs to the series, and is made once")
    void measuresAgain(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            NewWave asked = house.wave("pulse", true, "P1");
            long first = house.opened(asked);
            every(house, first, 12);
            WaveView next = again(house, first);
            assertEquals(next.id(), again(house, first).id());
            assertEquals("2", house.database.value("select count(*) from ninefold.wave"));
            assertEquals(WaveState.DRAFT, next.state());
            assertEquals(LocalDate.of(2027, 3, 2), next.opens());
            assertEquals(LocalDate.of(2027, 3, 31), next.closes());
            assertEquals(asked.audience(), next.fields().audience());
            assertTrue(next.anonymous());
            assertEquals(new WaveView.Again(first, 12, LocalDate.of(2028, 3, 2)), next.again());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R16 IR-065 What is overdue begins today; after a leap day comes the last of February; refused in words")
    void keepsToTheCalendar(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            house.database.sql("update ninefold.wave set opens_on = date '2024-02-29', closes_on = date '2024-03-10'");
            assertEquals(
                    LocalDate.of(2025, 2, 28), every(house, wave, 12).again().on());
            WaveView next = again(house, wave);
            assertEquals(WaveHouse.TODAY, next.opens());
            assertEquals(WaveHouse.TODAY.plusDays(10), next.closes());
            assertEquals(WaveRefusal.INTERVAL_UNCLEAR, refused(() -> every(house, wave, 0)));
            assertEquals(WaveRefusal.INTERVAL_UNCLEAR, refused(() -> every(house, wave, 61)));
            assertEquals(WaveRefusal.NOT_OPEN, refused(() -> again(house, next.id())));
        }
    }
}
