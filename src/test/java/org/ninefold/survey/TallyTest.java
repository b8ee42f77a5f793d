package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answers counted and made into figures, against numbers worked by hand. */
class TallyTest {

    private static final Scale FOUR = new Scale("four", List.of(1, 2, 3, 4), 1, Map.of());
    private static final Scale FIVE = new Scale("five", List.of(1, 2, 3, 4, 5), 5, Map.of());
    private static final Scale NINE = new Scale("nine", List.of(9, 8, 7, 6, 5, 4, 3, 2, 1), 9, Map.of());
    private static final Scale TEN =
            new Scale("ten", IntStream.rangeClosed(0, 10).boxed().toList(), 10, Map.of());

    private static final Definition ASKED = asked(
            item("general", ItemKind.SCALE, "four"),
            item("recommendation", ItemKind.SCALE, "five"),
            item("repurchase", ItemKind.SCALE, "five"),
            item("service", ItemKind.SCALE, "nine"),
            item("nps", ItemKind.SCALE, "ten"),
            item("words", ItemKind.TEXT, null),
            item("years", ItemKind.NUMBER, null),
            item("known", ItemKind.YES_NO, null),
            item("brands", ItemKind.MULTIPLE_CHOICE, null));

    private static Definition asked(Item... items) {
        Section section = new Section("s", Map.of("en", "S"), List.of(items));
        return new Definition(
                "d", Map.of("en", "D"), Map.of(), Map.of(), List.of(FOUR, FIVE, NINE, TEN), List.of(section));
    }

    private static Item item(String key, ItemKind kind, String scale) {
        List<Choice> choices = kind == ItemKind.MULTIPLE_CHOICE
                ? List.of(new Choice("a", Map.of()), new Choice("ab", Map.of()), new Choice("b", Map.of()))
                : List.of();
        return new Item(key, kind, Map.of("en", key), scale, choices, null, null, false, true, null);
    }

    private static Figures figures(String... marks) {
        Tally tally = new Tally(new MarkSlots(ASKED));
        List.of(marks).forEach(tally::add);
        return tally.figures(ASKED);
    }

    private static ItemFigures item(Figures figures, String key) {
        return figures.item(key).orElseThrow();
    }

    @Test
    @DisplayName("Each answer is counted at its point; not relevant and no answer are kept apart and are in no mean")
    void counts() {
        Figures found = figures(
                "1;5;5;9;10;;-3;YES;a,b", "2;4;NA;8;0;;7;DONT_KNOW;ab", "2;NA;;NA;7;;;NO;NA", ";;;;;;;;", "3;1;2;1;9");
        assertEquals(5, found.answered());
        ItemFigures general = item(found, "general");
        // 1 2 2 3: mean 2; two thirds of the way from 4 to 1; 3 alone is in the worse half
        assertEquals(4, general.n());
        assertEquals(0, general.notRelevant());
        assertEquals(1, general.none());
        assertEquals(2.0, general.estimate().mean(), 1e-9);
        assertEquals(66.6667, general.percent(), 1e-4);
        assertEquals(0.25, general.dissatisfied(), 1e-9);
        assertEquals(Map.of("1", 1, "2", 2, "3", 1, "4", 0), general.distribution());
        ItemFigures repurchase = item(found, "repurchase");
        assertEquals(List.of(2, 1, 2), List.of(repurchase.n(), repurchase.notRelevant(), repurchase.none()));
        assertEquals(3.5, repurchase.estimate().mean(), 1e-9);
        ItemFigures service = item(found, "service");
        // 9 8 1: mean 6; (6 − 1) ÷ 8 = 62.5
        assertEquals(62.5, service.percent(), 1e-9);
        assertEquals(
                List.of("9", "8", "7", "6", "5", "4", "3", "2", "1"),
                List.copyOf(service.distribution().keySet()));
        assertEquals(2.0, item(found, "years").estimate().mean(), 1e-9);
        assertEquals(
                Map.of("YES", 1, "NO", 1, "DONT_KNOW", 1), item(found, "known").distribution());
        ItemFigures brands = item(found, "brands");
        assertEquals(Map.of("a", 1, "ab", 1, "b", 1), brands.distribution());
        assertEquals(List.of(2, 1, 2), List.of(brands.n(), brands.notRelevant(), brands.none()));
    }

    @Test
    @DisplayName("What is off its scale is no answer, whatever it is")
    void takesNothingElse() {
        Figures found = figures("5;0;6;x;11;;;MAYBE;c", "-1;;;;;;;;", "12345678901;;;;;;;;");
        assertEquals(0, item(found, "general").n());
        assertEquals(3, item(found, "general").none());
        assertEquals(0, item(found, "nps").n());
        assertEquals(0, item(found, "known").n());
    }

    @Test
    @DisplayName("CSI is the mean of three item means, each on 0 to 100, however many answered each")
    void reckonsCsi() {
        // general 1 and 3: mean 2, 66.667. recommendation 4: 75. repurchase 5, 5, 5, 1: mean 4, 75. Together 72.222;
        // the mean of all seven answers would be another: (100 + 33.3 + 75 + 300 + 0) ÷ 7 = 72.619
        Figures found = figures("1;4;5;;;;;;", "3;;5;;;;;;", ";;5;;;;;;", ";;1;;;;;;", ";;;;;;;;");
        assertEquals((200.0 / 3 + 75 + 75) / 3, found.csi(), 1e-9);
        assertNull(figures("1;4;;;;;;;", "1;4;NA;;;;;;").csi());
    }

    @Test
    @DisplayName("A section is the mean of its item means on 0 to 100, of those that have answers and points")
    void reckonsSections() {
        // general 1 and 3: 66.667; service 9 and 5 on 9 to 1: mean 7, (7 - 1) / 8 = 75; the number 7 has no points
        Figures found = figures("1;;;9;;;7;;", "3;;;5;;;;;");
        assertEquals((200.0 / 3 + 75) / 2, found.percent(ASKED.sections().get(0)), 1e-9);
        assertNull(figures(";;;;;;;;", "NA;;;NA;;;7;;").percent(ASKED.sections().get(0)));
    }

    @Test
    @DisplayName("NPS is percent of 9 and 10 less percent of 0 to 6, and of no other scale")
    void reckonsNps() {
        // 10 9 9 | 8 7 | 6 0: 3 of 7 less 2 of 7
        Figures found = figures(";;;;10", ";;;;9", ";;;;9", ";;;;8", ";;;;7", ";;;;6", ";;;;0", ";;;;NA");
        assertEquals(100.0 / 7, found.nps(), 1e-9);
        assertNull(item(found, "service").nps());
        assertNull(figures(";;;9;").nps());
    }

    @Test
    @DisplayName("Who answered twice is compared with oneself, by the paired t")
    void pairs() {
        PairTally pairs = new PairTally(
                ASKED, asked(item("nps", ItemKind.SCALE, "ten"), item("general", ItemKind.SCALE, "four")));
        pairs.add("1;;;;5", "7;2");
        pairs.add("2;;;;6", "7;NA");
        pairs.add("1;;;;NA", "9;2");
        pairs.add("3;;;;4", "8;2");
        assertEquals(4, pairs.pairs());
        // nps: +2, +1, +4: mean 7/3; squares of the distances 1/9 + 16/9 + 25/9 = 14/3; s² 7/3, s/√3 = √(7/9) =
        // 0.881917;
        // t(2) = 4.302653; reach 3.794583
        Estimate nps = pairs.difference(0);
        assertEquals(3, nps.n());
        assertEquals(7.0 / 3 - 3.794583, nps.low(), 1e-5);
        assertEquals(7.0 / 3 + 3.794583, nps.high(), 1e-5);
        // general: +1, +1, −1
        assertEquals(1.0 / 3, pairs.difference(1).mean(), 1e-9);
    }

    @Test
    @DisplayName("Items on other points are not compared")
    void comparesOnlyAlike() {
        Definition other = asked(item("general", ItemKind.SCALE, "five"), item("known", ItemKind.YES_NO, null));
        PairTally pairs = new PairTally(ASKED, other);
        pairs.add("1;;;;5;;;YES", "5;YES");
        assertEquals(0, pairs.difference(0).n());
        assertEquals(0, pairs.difference(1).n());
    }
}
