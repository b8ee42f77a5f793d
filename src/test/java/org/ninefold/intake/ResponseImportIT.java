package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ninefold.survey.Audience;
import org.ninefold.survey.BroughtResponse;
import org.ninefold.survey.FileEntries;
import org.ninefold.survey.FollowUp;
import org.ninefold.survey.NewWave;
import org.ninefold.survey.Questionnaires;
import org.ninefold.survey.Waves;
import org.ninefold.testing.Database;

/** Answers from files, on every database. */
class ResponseImportIT {

    private static final String HEADER =
            "wave,contact_ref,first_name,last_name,company_name,email,answered_on," + "general,ways,why";

    private static final String QUESTIONS =
            """
            {"key": "visit", "name": {"en": "Visit"},
             "scales": [{"key": "s", "points": [1, 2, 3, 4], "best": 1, "words": {"1": {"en": "Good"}, "4": {"en": "Bad"}}}],
             "sections": [{"key": "a", "title": {"en": "The visit"}, "items": [
               {"key": "general", "kind": "SCALE", "scale": "s", "text": {"en": "How was it?"}, "required": true,
                "notRelevant": true},
               {"key": "ways", "kind": "MULTIPLE_CHOICE", "text": {"en": "By what way?"},
                "choices": [{"key": "car", "text": {"en": "Car"}}, {"key": "train", "text": {"en": "Train"}}]},
               {"key": "why", "kind": "TEXT", "text": {"en": "Why?"}}]}]}
            """;

    private static final String RESPONSES =
            "concat_ws(' ', c.ref, r.channel, r.entered_by, r.marks, r.words, cast(r.submitted_at as date))";

    /** A wave of four people of two customers; another person is not meant. */
    private static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", "account_ref,name,owner,team", "K1,Fjord Foods,,", "K2,Bakker,,South");
        desk.commit(
                "contacts",
                "account_ref,contact_ref,first_name,last_name,email",
                "K1,P1,Ann,Ash,Ann@fjord.example",
                "K1,P2,Bo,Birch,",
                "K2,P3,Cay,Cedar,cay@bakker.example",
                "K2,P4,Cay,Cedar,cay@bakker.example",
                "K2,P5,Dan,Dale,dan@bakker.example");
        desk.database.run(() -> desk.wiring.get(Questionnaires.class).add(QUESTIONS));
        return desk;
    }

    private static long wave(Desk desk, boolean anonymous) {
        Audience people = new Audience(Audience.Kind.CONTACTS, List.of("P1", "P2", "P3", "P4"));
        NewWave wanted =
                new NewWave("visit", "Spring", people, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31), anonymous);
        Waves waves = desk.wiring.get(Waves.class);
        long id = desk.ask(() -> waves.add(wanted)).id();
        desk.database.run(() -> waves.open(id));
        return id;
    }

    private static String responses(Desk desk) {
        return desk.database.value("select string_agg(" + RESPONSES + ", ' ; ' order by c.ref)"
                + " from ninefold.response r join ninefold.contact c on c.id = r.contact_id where r.submitted");
    }

    /** What the product does by itself soon after. */
    private static void followUp(Desk desk) {
        FollowUp answers = desk.wiring.get(FollowUp.class);
        for (Long id = desk.database.in(() -> answers.next(0)); id != null; ) {
            long answer = id;
            desk.database.run(() -> answers.follow(answer));
            id = desk.database.in(() -> answers.next(answer));
        }
    }

    private static String loyalty(Desk desk) {
        return desk.database.value("select string_agg(concat_ws(' ', a.ref, a.loyalty), ' ; ' order by a.ref)"
                + " from ninefold.account a");
    }

    /** By the reference, the address, names and company; the last is not meant by the wave. */
    private static String[] named(long wave) {
        return new String[] {
            HEADER,
            wave + ",P3,,,,,2026-02-20,2,\"train,car\",Fine | so far",
            wave + ",,,,,ANN@FJORD.EXAMPLE,,1,,",
            wave + ",,bo,birch,fjord foods,,,NA,car,",
            wave + ",P5,,,,,,4,,",
        };
    }

    /** What is wrong, by the row that says so. */
    private static final Map<String, RowFault> UNCLEAR = unclear();

    private static Map<String, RowFault> unclear() {
        Map<String, RowFault> rows = new LinkedHashMap<>();
        rows.put("999,P1,,,,,,1,,", RowFault.UNKNOWN_WAVE);
        rows.put("spring,P1,,,,,,1,,", RowFault.UNKNOWN_WAVE);
        rows.put("W,,Ann,,,,,1,,", RowFault.NO_PERSON);
        rows.put("W,P9,,,,,,1,,", RowFault.UNKNOWN_PERSON);
        rows.put("W,,,,,dan@bakker.example,,1,,", RowFault.UNKNOWN_PERSON);
        rows.put("W,,Cay,Cedar,Bakker,,,1,,", RowFault.SEVERAL_PERSONS);
        rows.put("W,P1,,,,,2026-01-31,1,,", RowFault.DAY_OUTSIDE_WAVE);
        rows.put("W,P1,,,,,2026-03-02,1,,", RowFault.DAY_OUTSIDE_WAVE);
        rows.put("W,P1,,,,,,9,,", RowFault.ANSWER_UNCLEAR);
        rows.put("W,P1,,,,,,1,\"car,boat\",", RowFault.ANSWER_UNCLEAR);
        rows.put("W,P1,,,,,,,car,", RowFault.ANSWER_MISSING);
        rows.put("W,P1,,,,,,,,", RowFault.MISSING);
        rows.put("W,P2,,,,,,1,,", null);
        rows.put("W,,Bo,Birch,Fjord Foods,,,2,,", RowFault.TWICE_IN_FILE);
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R14 Answers of people named in three ways count like any other, once, and are taken back")
    void bringsAnswers(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            long wave = wave(desk, false);
            String[] file = named(wave);
            assertEquals(
                    new ImportCounts(4, 0, 0, 0), desk.check("responses", file).counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.response"), "a check writes nothing");
            ImportView run = desk.commit("responses", file);
            assertEquals(new ImportCounts(4, 0, 0, 0), run.counts());
            assertEquals(
                    "P1 FILE ada 1;; 2026-03-01 ; P2 FILE ada NA;car; 2026-03-01 ; "
                            + "P3 FILE ada 2;car,train; {\"why\":\"Fine | so far\"} 2026-02-20 ; P5 FILE ada 4;; 2026-03-01",
                    responses(desk));
            followUp(desk);
            assertEquals("K1 1 ; K2 4", loyalty(desk));
            assertEquals(
                    List.of(RowFault.ANSWERED_ALREADY),
                    desk.reasons(desk.commit("responses", HEADER, wave + ",P1,,,,,,2,,")));
            assertEquals(new UndoCounts(4, 0, 0), desk.undo(run.id()).counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.response"));
            assertEquals("K1 ; K2", loyalty(desk));
            assertEquals(
                    "INVITED 4",
                    desk.database.value("select concat_ws(' ', min(state), count(*)) from ninefold.invitation"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R14 A row that is not clear says why, and is not taken")
    void saysWhatIsWrong(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            long wave = wave(desk, false);
            String[] file = Stream.concat(
                            Stream.of(HEADER),
                            UNCLEAR.keySet().stream().map(row -> row.replaceFirst("^W", Long.toString(wave))))
                    .toArray(String[]::new);
            ImportView run = desk.check("responses", file);
            assertEquals(UNCLEAR.values().stream().filter(Objects::nonNull).toList(), desk.reasons(run));
            assertEquals(new ImportCounts(1, 0, 0, 13), run.counts());
            assertEquals(
                    List.of(RowFault.UNKNOWN_QUESTION),
                    desk.reasons(desk.check("responses", "wave,contact_ref,general,nps", wave + ",P1,1,9")));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R10 R14 Of an anonymous wave no file brings answers, and none of a rejected row is kept")
    void keepsAnonymous(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            long wave = wave(desk, true);
            ImportView run = desk.commit("responses", HEADER, wave + ",P1,,Ash,,,,4,,Secret");
            assertEquals(List.of(RowFault.WAVE_IS_NAMELESS), desk.reasons(run));
            assertEquals(
                    wave + " Fjord",
                    desk.database.value("select concat_ws(' ', c1, c2, c3, c4, 'Fjord', c6, c8)"
                            + " from ninefold.import_rejection"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R14 Whoever does not reach the account does not find the person")
    void keepsToTheReach(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            long wave = wave(desk, false);
            ImportView run = desk.as("nora").commit("responses", HEADER, wave + ",P3,,,,,,1,,");
            assertEquals(List.of(RowFault.UNKNOWN_PERSON), desk.reasons(run));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R14 Who answers by the link while the file is brought in keeps that answer, and the figures say so")
    void keepsTheFirstAnswer(Database.Kind kind) throws ReflectiveOperationException {
        try (Desk desk = desk(kind)) {
            long wave = wave(desk, false);
            answersMeanwhile(desk, "P3");
            ImportView run = desk.commit("responses", named(wave));
            assertEquals(new ImportCounts(3, 0, 0, 1), run.counts());
            assertEquals(List.of(RowFault.ANSWERED_ALREADY), desk.reasons(run));
            assertEquals("3", desk.database.value("select count(*) from ninefold.response"));
        }
    }

    /** After the rows are judged, before the first is written. */
    private static void answersMeanwhile(Desk desk, String contact) throws ReflectiveOperationException {
        Class<?> kind = Class.forName("org.ninefold.survey.ResponsesKind");
        FileEntries real = desk.wiring.get(FileEntries.class);
        Field entries = kind.getDeclaredField("entries");
        entries.setAccessible(true);
        entries.set(desk.wiring.get(kind), new FileEntries() {
            @Override
            public boolean bring(BroughtResponse line) {
                desk.database
                        .em()
                        .createNativeQuery("update ninefold.invitation set state = 'ANSWERED' where contact_id ="
                                + " (select c.id from ninefold.contact c where c.ref = '" + contact + "')")
                        .executeUpdate();
                return real.bring(line);
            }
        });
    }
}
