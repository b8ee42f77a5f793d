package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.FilterFields;
import org.ninefold.account.SavedFilters;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.survey.WaveView.Funnel;
import org.ninefold.testing.Database;

/** Waves from the first thought to the last answer. */
class WavesIT {

    private static Prospects plan(WaveHouse house, NewWave wave) {
        return house.database.in(() -> house.get("karen", Waves.class).plan(wave));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 CM-143 A trial says how many would be asked, why others would not, and who would be alone")
    void tellsBefore(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "fi");
            house.stranger("A", "P3", "p3@fjord.example", null);
            house.stranger("A", "P4", "p4@fjord.example", null);
            house.allow("P4", true);
            house.allow("P4", false);
            house.stranger("B", "P5", null, null);
            house.allow("P5", true);
            house.person("B", "P6", null);
            house.person("B", "P7", null);
            house.opened(house.wave("pulse", false, "P7"));
            NewWave wave = house.wave("pulse", false, "P1", "P2", "P3", "P4", "P5", "P6", "P7");
            // P3 was never asked, P4 took it back; P5 has no address; P7 was asked today. At B only P6 is left.
            assertEquals(new Prospects(7, 2, 1, 1, 1), plan(house, wave));
            assertEquals(3, plan(house, wave).invited());
            house.on(WaveHouse.TODAY.plusDays(90));
            assertEquals(new Prospects(7, 2, 1, 0, 0), plan(house, wave));
            assertEquals("1", house.database.value("select count(*) from ninefold.wave"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 People are meant by a saved view, by cells or by name, as far as who makes the wave sees them")
    void findsPeople(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("B", "P2", "sv");
            house.database.sql(
                    "insert into ninefold.standing(account_id, owner, cell, as_of, name_key)"
                            + " select a.id, a.owner, 'A3', current_date, a.name_key from ninefold.account a where a.ref = 'B'");
            Audience cell = new Audience(Audience.Kind.CELLS, List.of("A3", "B1"));
            NewWave ofCell = new NewWave("pulse", "A3", cell, WaveHouse.TODAY, WaveHouse.LAST, false);
            assertEquals(new Prospects(1, 0, 0, 0, 1), plan(house, ofCell));
            long view = house.database
                    .in(() -> house.get("karen", SavedFilters.class)
                            .save("accounts", new FilterFields("North", Map.of("team", "North"), true)))
                    .id();
            Audience list = new Audience(Audience.Kind.FILTER, List.of(Long.toString(view)));
            NewWave ofView = new NewWave("pulse", "North", list, WaveHouse.TODAY, WaveHouse.LAST, false);
            assertEquals(new Prospects(1, 0, 0, 0, 1), plan(house, ofView));
            assertEquals(new Prospects(0, 0, 0, 0, 0), house.database.in(() -> house.get("nils", Waves.class)
                    .plan(ofCell)));
            Refused hidden = assertThrows(
                    Refused.class,
                    () -> house.database.in(
                            () -> house.get("nils", Waves.class).plan(house.wave("pulse", false, "P2"))));
            assertEquals(WaveRefusal.CONTACT_UNKNOWN, hidden.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 A wave is made, opened once and closed once, by somebody or when its last day is over")
    void goesForward(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            NewWave wanted = house.wave("pulse", false, "P1");
            WaveView made =
                    house.database.in(() -> house.get("rolf", Waves.class).add(wanted));
            assertEquals(WaveState.DRAFT, made.state());
            assertThrows(
                    Refused.class,
                    () -> house.database.in(() -> house.get("rolf", Waves.class).close(made.id())));
            WaveView open =
                    house.database.in(() -> house.get("rolf", Waves.class).open(made.id()));
            assertEquals(new Funnel(1, 1, 0, 0, 0, 0), open.funnel());
            assertEquals(1, open.edition());
            Refused twice = assertThrows(
                    Refused.class,
                    () -> house.database.in(() -> house.get("rolf", Waves.class).open(made.id())));
            assertEquals(WaveRefusal.NOT_DRAFT, twice.refusal());
            assertEquals("1", house.database.value("select count(*) from ninefold.invitation"));
            house.on(WaveHouse.LAST.plusDays(1));
            house.database.run(() -> house.get("nobody", Waves.class).closeLate());
            assertEquals(
                    WaveState.CLOSED,
                    house.database
                            .in(() -> house.get("anna", Waves.class).get(made.id()))
                            .state());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 Answers are kept as they come, sent once, and belong to the questionnaire as it was sent")
    void takesAnswers(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            String phone = house.link(wave, "P1");
            String desk = house.link(wave, "P1");
            AnswerSheet first = house.save(phone, Map.of("general", "2"));
            assertEquals("da", first.language());
            assertEquals(new Funnel(1, 1, 1, 1, 0, 0), house.funnel(wave));
            // the same answers on another device, with the question moved in the meantime
            house.database.run(() -> house.get("karen", Questionnaires.class)
                    .revise("pulse", 1, was -> new Revision(was).title("pulse", Map.of("en", "Other"))));
            assertEquals(
                    Map.of("general", "2"), house.save(desk, Map.of()).answers().given());
            house.submit(desk, Map.of("improvements", "Ring <b>mindre</b>; \"tak\""));
            assertEquals(new Funnel(1, 1, 1, 1, 1, 0), house.funnel(wave));
            AnswerSheet late = house.submit(phone, Map.of("general", "4"));
            assertEquals(InvitationState.ANSWERED, late.state());
            assertEquals("1", house.database.value("select count(*) from ninefold.response"));
            String marks = house.database.value("select r.marks from ninefold.response r");
            String words = house.database.value("select r.words from ninefold.response r");
            Answers sent = Answers.of(first.definition(), marks, words);
            assertEquals(Map.of("general", "2", "improvements", "Ring <b>mindre</b>; \"tak\""), sent.given());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 An answer off its scale, a link of nobody and a wave that is over are refused; nothing is kept")
    void refuses(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            String token = house.link(wave, "P1");
            Refused off = assertThrows(Refused.class, () -> house.save(token, Map.of("general", "5")));
            assertEquals(WaveRefusal.ANSWER_UNCLEAR, off.refusal());
            assertThrows(Refused.class, () -> house.save(token, Map.of("other", "1")));
            assertThrows(NotFound.class, () -> house.save(token.substring(1), Map.of("general", "1")));
            assertEquals("0", house.database.value("select count(*) from ninefold.response"));
            assertEquals(
                    "0",
                    house.database.value(
                            "select count(*) from ninefold.invitation_token where hash = '" + token + "'"));
            house.on(WaveHouse.LAST.plusDays(1));
            Refused over = assertThrows(Refused.class, () -> house.save(token, Map.of("general", "1")));
            assertEquals(WaveRefusal.NOT_OPEN, over.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R9 CM-147 Staff write down what came by telephone or on paper, marked so, and once for each person")
    void takesFromStaff(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.stranger("A", "P2", null, null);
            house.person("B", "P3", "sv");
            long wave = house.opened(house.wave("pulse", false, "P1", "P3"));
            StaffEntries staff = house.get("anna", StaffEntries.class);
            house.database.in(() -> staff.enter(wave, "P1", AnswerChannel.PHONE, Map.of("general", "1")));
            // not meant by the wave, but called all the same
            house.database.in(() -> staff.enter(wave, "P2", AnswerChannel.PAPER, Map.of("general", "3")));
            Refused twice = assertThrows(
                    Refused.class,
                    () -> house.database.in(
                            () -> staff.enter(wave, "P1", AnswerChannel.PHONE, Map.of("general", "1"))));
            assertEquals(WaveRefusal.ANSWERED_ALREADY, twice.refusal());
            Refused hidden = assertThrows(
                    Refused.class,
                    () -> house.database.in(
                            () -> staff.enter(wave, "P3", AnswerChannel.PHONE, Map.of("general", "1"))));
            assertEquals(WaveRefusal.CONTACT_UNKNOWN, hidden.refusal());
            assertEquals(
                    "1",
                    house.database.value("select count(*) from ninefold.response"
                            + " where channel = 'PAPER' and entered_by = 'anna' and submitted"));
            assertEquals(new Funnel(3, 3, 2, 2, 2, 0), house.funnel(wave));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R10 Of an anonymous wave nobody finds who answered what, once it is sent")
    void forgetsWho(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", true, "P1"));
            String token = house.link(wave, "P1");
            house.save(token, Map.of("general", "2"));
            house.submit(token, Map.of());
            assertEquals(
                    "0",
                    house.database.value("select count(*) from ninefold.response where invitation_id is not null"
                            + " or contact_id is not null or account_id is not null or submitted_at is not null"
                            + " or started_at is not null"));
            assertEquals(
                    InvitationState.ANSWERED,
                    house.submit(token, Map.of("general", "1")).state());
            assertEquals("1", house.database.value("select count(*) from ninefold.response"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Who says no after the last day changes nothing: the figures of a wave that is over stay")
    void declinesInTime(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            String link = house.link(wave, "P1");
            house.on(WaveHouse.LAST.plusDays(1));
            Answering answering = house.get("nobody", Answering.class);
            assertEquals(
                    InvitationState.INVITED,
                    house.database.in(() -> answering.decline(link)).state());
            house.on(WaveHouse.LAST);
            Answering inTime = house.get("nobody", Answering.class);
            assertEquals(
                    InvitationState.DECLINED,
                    house.database.in(() -> inTime.decline(link)).state());
        }
    }
}
