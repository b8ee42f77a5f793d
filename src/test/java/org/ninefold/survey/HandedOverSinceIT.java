package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What happens between the check of a file for an institute, its confirmation, and each of its downloads. */
class HandedOverSinceIT {

    private static final String ANN = "Ann,Ek,Fjord Foods,p1@x.example,da";
    private static final String BO = "Bo,Ek,Fjord Foods,p2@x.example,sv";
    private static final String CAY = "Cay,Ek,Bakker,p3@x.example,sv";

    private static Handover confirm(WaveHouse house, Handover trial) {
        return house.database.in(() -> house.get("karen", Handovers.class).confirm(trial.id()));
    }

    private static String asked(WaveHouse house, long wave) {
        return house.database.value(
                "select string_agg(concat_ws(' ', c.ref, i.language, i.state, i.obstacle, i.asked_on, i.to_send), '; '"
                        + " order by c.ref) from ninefold.invitation i"
                        + " join ninefold.contact c on c.id = i.contact_id where i.wave_id = " + wave);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R15 Who withdraws, answers or declines after the check is in no file any more, however often it is fetched")
    void leavesOutWhoChangedTheirMindSince(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            long wave = HandoversIT.wave(house);
            Handover trial = HandoversIT.ofWave(house, "karen", wave);
            assertEquals(List.of(3, 1), List.of(trial.people(), trial.leftOut()));
            house.allow("P2", false);
            Handover kept = confirm(house, trial);
            assertEquals(List.of(2, 2), List.of(kept.people(), kept.leftOut()));
            assertEquals(2, HandoversIT.file(house, "karen", kept.id()).size());
            String link = house.link(wave, "P3");
            house.submit(link, Map.of("general", "1"));
            assertEquals(List.of("Ann|Ek|Fjord Foods|p1@x.example|da"), HandoversIT.file(house, "karen", kept.id()));
            house.allow("P1", false);
            assertEquals(List.of(), HandoversIT.file(house, "karen", kept.id()));
            assertEquals(2, house.database.in(() -> house.get("karen", Handovers.class)
                    .gone(kept.id())));
            assertEquals(
                    "people=0",
                    house.database.value("select substring(after_text from position('people' in after_text) for 8)"
                            + " from ninefold.audit where action = 'EXPORT' order by id desc limit 1"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R15 Nobody left of a trial is nothing to confirm")
    void refusesWhereAllFellOut(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            long wave = HandoversIT.wave(house);
            Handover trial = HandoversIT.ofFile(house, wave, ANN);
            house.allow("P1", false);
            Refused refused = assertThrows(Refused.class, () -> confirm(house, trial));
            assertEquals(HandoverRefusal.NOBODY, refused.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R6 R15 Who was asked in another wave within the rest days is a bad row of a prepared file, asked here or not")
    void leavesThoseAloneWhoWereAskedElsewhere(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            house.opened(house.wave("pulse", false, "P1", "P2"));
            house.on(WaveHouse.TODAY.plusDays(1));
            long wave = house.opened(house.wave("satisfaction", false, "P1", "P3"));
            Handover trial = HandoversIT.ofFile(house, wave, ANN, BO, CAY);
            assertEquals("1 email ASKED_RECENTLY; 2 email ASKED_RECENTLY", HandoversIT.faults(house, trial));
            assertEquals(1, trial.people());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 R15 Who is handed over by a file counts as asked, so that the next wave leaves them alone")
    void countsAsAsked(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            house.allow("P2", false);
            long wave = house.opened(house.wave("satisfaction", false, "P1", "P2"));
            house.allow("P2", true);
            Handover trial = HandoversIT.ofFile(house, wave, ANN, BO, CAY);
            assertEquals("P1 da INVITED 2026-03-02 INVITATION; P2 da INVITED NO_PERMISSION", asked(house, wave));
            house.on(WaveHouse.TODAY.plusDays(1));
            confirm(house, trial);
            assertEquals(
                    "P1 da INVITED 2026-03-02 INVITATION; P2 da INVITED 2026-03-03; P3 sv INVITED 2026-03-03",
                    asked(house, wave));
            assertEquals(3, HandoversIT.file(house, "karen", trial.id()).size());
            long next = house.opened(house.wave("pulse", false, "P2", "P3"));
            assertEquals("P2 da INVITED ASKED_RECENTLY; P3 sv INVITED ASKED_RECENTLY", asked(house, next));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R15 The next file of a wave goes on with those who stand in no confirmed one")
    void goesOn(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            long wave = HandoversIT.wave(house);
            assertEquals(3, HandoversIT.ofWave(house, "karen", wave).people(), "a trial holds nobody back");
            confirm(house, HandoversIT.ofFile(house, wave, CAY));
            // the two of them, and who lacks a first name
            assertEquals(3, house.database.in(() -> house.get("karen", Handovers.class)
                    .left(wave)));
            Handover rest = HandoversIT.ofWave(house, "karen", wave);
            assertEquals(2, rest.people());
            confirm(house, rest);
            assertEquals(0, HandoversIT.ofWave(house, "karen", wave).people());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("R15 The name of a prepared file is kept as far as there is room")
    void cutsLongNames(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            long wave = HandoversIT.wave(house);
            Handover trial = house.database.in(() -> house.get("karen", Handovers.class)
                    .ofFile(
                            wave,
                            "n".repeat(251) + ".csv",
                            new ByteArrayInputStream(ANN.getBytes(StandardCharsets.UTF_8))));
            assertEquals("n".repeat(200), trial.fileName());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R15 Each night, trials that nobody confirmed within a day are gone with the people in them")
    void dropsTrials(Database.Kind kind) {
        try (WaveHouse house = HandoversIT.house(kind)) {
            long wave = HandoversIT.wave(house);
            confirm(house, HandoversIT.ofFile(house, wave, ANN));
            HandoversIT.ofFile(house, wave, BO, CAY);
            night(house);
            assertEquals("3", house.database.value("select count(*) from ninefold.handover_row"), "not a day old");
            house.on(WaveHouse.TODAY.plusDays(2));
            night(house);
            assertEquals("Ann", house.database.value("select string_agg(first_name, ' ') from ninefold.handover_row"));
        }
    }

    private static void night(WaveHouse house) {
        house.database.run(() -> house.get("nobody", Handovers.class).dropTrials());
    }
}
