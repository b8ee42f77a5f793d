package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Results of named waves: whose they are, by which groups, and beside an earlier wave. */
class ResultsIT {

    private static WaveResults results(WaveHouse house, String who, long wave, Grouping by) {
        return house.database.in(() -> house.get(who, Results.class).of(wave, by, 0, 100));
    }

    private static final LocalDate SUMMER = WaveHouse.TODAY.plusDays(100);

    private static final String HEADER =
            "reference|account|cell|owner|language|channel|submitted_at|general|general_label|recommendation|"
                    + "recommendation_label|repurchase|repurchase_label|nps|nps_label|improvements|improvements_label";

    private static ItemFigures item(Figures figures, String key) {
        return figures.item(key).orElseThrow();
    }

    private static void answer(WaveHouse house, long wave, String person, Map<String, String> said) {
        house.submit(house.link(wave, person), said);
    }

    private static void known(WaveHouse house) {
        house.person("A", "P1", "da");
        house.person("A", "P2", "fi");
        house.person("A", "P3", "da");
        house.person("B", "P4", "sv");
    }

    /** Three of four people sent their answers. */
    private static long answered(WaveHouse house) {
        known(house);
        return answered(house, "P1", "P2", "P3", "P4");
    }

    private static long answered(WaveHouse house, String... people) {
        long wave = house.opened(house.wave("pulse", false, people));
        answer(house, wave, "P1", Map.of("general", "1", "recommendation", "5", "repurchase", "4", "nps", "10"));
        answer(house, wave, "P2", Map.of("general", "3", "recommendation", "NA", "nps", "3"));
        answer(house, wave, "P4", Map.of("general", "4"));
        house.save(house.link(wave, "P3"), Map.of("general", "4"));
        return wave;
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Results are told apart by account, by language and by owner")
    void countsGroups(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.account("C", "Cirrus", "cilla", "South", "SE");
            house.person("C", "P5", "sv");
            known(house);
            // of C nobody answers
            long wave = answered(house, "P1", "P2", "P3", "P4", "P5");
            WaveResults all = results(house, "karen", wave, Grouping.ACCOUNT);
            assertEquals(
                    List.of("A Fjord Foods 3 2", "B Bakker 1 1", "C Cirrus 1 0"),
                    all.groups().stream()
                            .map(group -> group.key() + " " + group.name() + " " + group.invited() + " "
                                    + group.figures().answered())
                            .toList());
            assertEquals("B", second(house, wave));
            assertEquals(
                    List.of("da 1", "fi 1", "sv 1"),
                    results(house, "karen", wave, Grouping.LANGUAGE).groups().stream()
                            .map(group -> group.key() + " " + group.figures().answered())
                            .sorted()
                            .toList());
            assertEquals(
                    List.of("anna 3 2", "cilla 2 1"),
                    results(house, "karen", wave, Grouping.OWNER).groups().stream()
                            .map(group -> group.key() + " " + group.invited() + " "
                                    + group.figures().answered())
                            .toList());
        }
    }

    private static String second(WaveHouse house, long wave) {
        Results karen = house.get("karen", Results.class);
        WaveResults page = house.database.in(() -> karen.of(wave, Grouping.ACCOUNT, 1, 1));
        return page.groups().get(0).key() + (page.groups().size() == 1 ? "" : " and more");
    }

    /** A wave of that day with one answer of each. */
    private static long asked(WaveHouse house, List<String> people, LocalDate day, Map<String, String> nps) {
        Audience audience = new Audience(Audience.Kind.CONTACTS, people);
        long wave = house.opened(new NewWave("pulse", "Of " + day, audience, day, day.plusDays(30), false));
        nps.forEach((person, point) -> answer(house, wave, person, Map.of("nps", point)));
        return wave;
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Results count what was sent, within everybody's reach")
    void countsWithinReach(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long wave = answered(house);
            WaveResults all = results(house, "karen", wave, Grouping.ACCOUNT);
            assertEquals(List.of(4, 3), List.of(all.funnel().invited(), all.answered()));
            // 1, 3 and 4: mean 8/3
            assertEquals(8.0 / 3, item(all.whole(), "general").estimate().mean(), 1e-9);
            assertEquals(1, item(all.whole(), "recommendation").notRelevant());
            assertEquals(1, item(all.whole(), "recommendation").none());
            // general (4 − 8/3) ÷ 3 = 44.4, recommendation 5 = 100, repurchase 4 = 75
            assertEquals((400.0 / 9 + 175) / 3, all.whole().csi(), 1e-9);
            assertEquals(0.0, all.whole().nps(), 1e-9);
            WaveResults south = results(house, "cilla", wave, Grouping.ACCOUNT);
            assertEquals(List.of(1, 1), List.of(south.funnel().invited(), south.answered()));
            assertEquals(4.0, item(south.whole(), "general").estimate().mean(), 1e-9);
            assertNull(south.whole().csi());
            assertEquals(
                    List.of("B"), south.groups().stream().map(GroupFigures::key).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Answers one by one and in own words are those of accounts within reach")
    void listsWithinReach(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("B", "P2", "sv");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2"));
            answer(house, wave, "P1", Map.of("general", "1", "improvements", "Ring <b>mindre</b>"));
            answer(house, wave, "P2", Map.of("general", "2", "improvements", "Längre öppet"));
            Responses cilla = house.get("cilla", Responses.class);
            List<ResponseRow> rows =
                    house.database.in(() -> cilla.page(wave, 0, 10)).items();
            assertEquals(List.of("P2"), rows.stream().map(ResponseRow::contact).toList());
            assertEquals(
                    Map.of("general", "2", "improvements", "Längre öppet"),
                    rows.get(0).answers().given());
            Responses karen = house.get("karen", Responses.class);
            List<OpenAnswer> said = house.database
                    .in(() -> karen.words(wave, new WordsQuery("improvements", "ÖPPET", null, null), 0, 10))
                    .items();
            assertEquals(
                    List.of("B Längre öppet"),
                    said.stream().map(one -> one.account() + " " + one.text()).toList());
            WordsQuery ofA = new WordsQuery(null, null, "A", null);
            assertEquals(
                    1, house.database.in(() -> karen.words(wave, ofA, 0, 10)).total());
            Responses again = house.get("cilla", Responses.class);
            assertEquals(
                    0, house.database.in(() -> again.words(wave, ofA, 0, 10)).total());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Two waves are compared as of different people, and person by person where these are the same")
    void compares(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            List<String> people =
                    IntStream.rangeClosed(1, 6).mapToObj(i -> "P" + i).toList();
            people.forEach(person -> house.person("A", person, "da"));
            long first = asked(
                    house, people, WaveHouse.TODAY, Map.of("P1", "5", "P2", "6", "P3", "7", "P4", "8", "P5", "2"));
            house.on(SUMMER);
            long second = asked(house, people, SUMMER, Map.of("P1", "6", "P2", "7", "P3", "8", "P4", "10", "P6", "2"));
            WaveComparison found =
                    house.database.in(() -> house.get("karen", Results.class).compare(second, first));
            ItemComparison nps = found.item("nps").orElseThrow();
            assertEquals(4, found.pairs());
            // 5 6 7 8 2: 5.6. 6 7 8 10 2: 6.6. The spread hides it
            assertEquals(1.0, nps.difference().mean(), 1e-9);
            assertEquals(Move.CHANCE, nps.move());
            // +1 +1 +1 +2: mean 1.25; squares of the distances 3 · 0.0625 + 0.5625 = 0.75; s² 0.25, s/√4 = 0.25;
            // t(3) = 3.182446; reach 0.795612
            assertEquals(4, nps.paired().n());
            assertEquals(1.25 - 0.795612, nps.paired().low(), 1e-5);
            assertEquals(Move.BETTER, nps.pairedMove());
            assertEquals(
                    0,
                    house.database
                            .in(() -> house.get("cilla", Results.class).compare(second, first))
                            .pairs());
            assertEquals(
                    List.of(first),
                    house.database.in(() -> house.get("karen", Results.class).others(second)).stream()
                            .map(WaveView::id)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A wave with another questionnaire is not compared")
    void comparesOnlyTheSame(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long pulse = house.opened(house.wave("pulse", false, "P1"));
            long acid = house.opened(house.wave("acid-test", false, "P1"));
            Refused other = assertThrows(
                    Refused.class,
                    () -> house.database.in(
                            () -> house.get("karen", Results.class).compare(pulse, acid)));
            assertEquals(WaveRefusal.OTHER_QUESTIONNAIRE, other.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 The export has a row for each person, and of each item what is kept and how it reads")
    void exports(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "fi");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2"));
            answer(house, wave, "P1", Map.of("general", "1", "nps", "10", "improvements", "=2+3"));
            answer(house, wave, "P2", Map.of("general", "NA"));
            List<String> rows = KeptSheet.of(sheet ->
                    house.database.run(() -> house.get("karen", Responses.class).export(wave, "da", sheet)));
            assertEquals(HEADER, rows.get(0));
            assertEquals(
                    "P1|A||anna|da|LINK|2026-03-02T09:00:00Z|1|Meget tilfreds|||||10|Meget sandsynligt|=2+3|",
                    rows.get(1));
            assertEquals("P2|A||anna|fi|LINK|2026-03-02T09:00:00Z|NA|Ikke relevant||||||||", rows.get(2));
            assertEquals(3, rows.size());
            assertTrue(house.database
                    .value("select after_text from ninefold.audit where action = 'EXPORT' and subject = 'wave'")
                    .contains("2"));
            assertEquals(
                    1,
                    KeptSheet.of(sheet -> house.database.run(
                                    () -> house.get("cilla", Responses.class).export(wave, "da", sheet)))
                            .stream()
                            .collect(Collectors.toSet())
                            .size());
        }
    }
}
