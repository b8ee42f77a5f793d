package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.ContactFields;
import org.ninefold.account.DataSubject;
import org.ninefold.account.Trace;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What people have answered and not sent yet is theirs alone. */
class StaffEntriesIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who writes answers down begins with a blank sheet, and what the person had not sent is gone with it")
    void startsBlank(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", true, "P1"));
            String link = house.link(wave, "P1");
            house.save(link, Map.of("general", "4", "improvements", "My boss is Per"));
            StaffEntries staff = house.get("anna", StaffEntries.class);
            assertEquals(
                    Map.of(),
                    house.database.in(() -> staff.sheet(wave, "P1")).answers().given());
            // a refused entry leaves the person's own answers alone
            assertThrows(
                    Refused.class,
                    () -> house.database.in(
                            () -> staff.enter(wave, "P1", AnswerChannel.PHONE, Map.of("general", "9"))));
            assertEquals("4", house.save(link, Map.of()).answers().to("general"));
            StaffEntries again = house.get("anna", StaffEntries.class);
            house.database.in(() -> again.enter(wave, "P1", AnswerChannel.PHONE, Map.of("recommendation", "3")));
            assertEquals("1", house.database.value("select count(*) from ninefold.response"));
            String marks = house.database.value("select r.marks from ninefold.response r where r.words is null");
            assertEquals(
                    Map.of("recommendation", "3"),
                    Answers.of(house.definition(wave), marks, null).given());
        }
    }

    private static List<Trace> traces(WaveHouse house, String ref, String last) {
        long id = Long.parseLong(house.database.value("select id from ninefold.contact where ref = '" + ref + "'"));
        long account = Long.parseLong(house.database.value("select id from ninefold.account where ref = 'A'"));
        DataSubject person = new DataSubject(
                ref,
                id,
                new DataSubject.Home(account, "Fjord Foods", "anna", null),
                new ContactFields(null, last, null, null, null, null, false),
                Set.of());
        return house.database.in(() -> house.get("karen", SurveyTraces.class).traces(person));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "What is handed over of a person tells nothing that somebody answered to an anonymous wave, sent or not")
    void handsNoDraftsOver(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            Map<String, String> said = Map.of("general", "4", "improvements", "Person P2 rings too rarely");
            long nameless = house.opened(house.wave("pulse", true, "P1"));
            house.save(house.link(nameless, "P1"), said);
            String own = traces(house, "P1", "Person P1").toString();
            assertTrue(own.contains("wave_id=" + nameless + ", channel=LINK}"), own);
            assertFalse(own.contains("rarely"), own);
            String others = traces(house, "P2", "Person P2").toString();
            assertFalse(others.contains("rarely"), others);
            assertTrue(others.contains("{submitted="), "that something stands there is said: " + others);
            house.submit(house.link(nameless, "P1"), Map.of());
            String sent = traces(house, "P2", "Person P2").toString();
            assertFalse(sent.contains("rarely"), sent);
            assertTrue(sent.contains("{submitted="), sent);
            house.database.sql("update ninefold.wave set anonymous = false");
            assertTrue(traces(house, "P2", "Person P2").toString().contains("rarely"));
        }
    }
}
