package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** An anonymous wave tells of enough people at once, or of nobody. */
class AnonymousResultsIT {

    private int next = 1;

    /** So many people of a cell and an owner, {@code A1 anna}, who answered, as they are kept once they are sent. */
    private void answered(WaveHouse house, long wave, int people, String group, String general) {
        String[] cellAndOwner = group.split(" ");
        for (int i = 0; i < people; i++) {
            house.database.sql(
                    "insert into ninefold.response(id, version, wave_id, cell, owner, language, channel, marks, words,"
                            + " submitted) values (?1, 1, ?2, ?3, ?4, 'da', 'LINK', ?5, ?6, true)",
                    (long) next,
                    wave,
                    cellAndOwner[0],
                    cellAndOwner[1],
                    general + ";;;;",
                    "{\"improvements\":\"w" + (97 * next % 100) + "\"}");
            next++;
        }
    }

    private static void close(WaveHouse house, long wave) {
        house.database.run(() -> house.get("karen", Waves.class).close(wave));
    }

    private static long wave(WaveHouse house) {
        house.person("A", "P1", "da");
        return house.opened(house.wave("pulse", true, "P1"));
    }

    private static WaveResults results(WaveHouse house, long wave, Grouping by) {
        return house.database.in(() -> house.get("cilla", Results.class).of(wave, by, 0, 100));
    }

    private static List<String> shown(WaveResults results) {
        return results.groups().stream()
                .map(group -> group.key()
                        + (group.isHidden() ? " hidden" : " " + group.figures().answered()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("T4 Below the limit nothing of an anonymous wave is shown: no figure, no word, no row")
    void hidesTheWhole(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long wave = wave(house);
            answered(house, wave, 4, "A1 anna", "1");
            close(house, wave);
            WaveResults few = results(house, wave, Grouping.CELL);
            assertTrue(few.isHidden());
            assertEquals(List.of(), few.groups());
            Responses responses = house.get("karen", Responses.class);
            assertEquals(0, house.database.in(() -> responses.page(wave, 0, 10)).total());
            assertEquals(
                    0,
                    house.database
                            .in(() -> responses.words(wave, WordsQuery.ALL, 0, 10))
                            .total());
            assertEquals(
                    1,
                    KeptSheet.of(sheet -> house.database.run(() -> responses.export(wave, "en", sheet)))
                            .size());
            answered(house, wave, 1, "A1 anna", "2");
            // whoever may see waves sees the same, though the accounts are hidden from her
            assertEquals(1.2, item(results(house, wave, null)).estimate().mean(), 1e-9);
        }
    }

    private static ItemFigures item(WaveResults results) {
        return results.whole().item("general").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("T4 Nothing is shown while the wave is open: who looks before and after one answer would see that one")
    void hidesWhileOpen(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long wave = wave(house);
            answered(house, wave, 9, "A1 anna", "1");
            assertTrue(results(house, wave, null).isHidden());
            Responses responses = house.get("karen", Responses.class);
            assertEquals(0, house.database.in(() -> responses.page(wave, 0, 10)).total());
            assertEquals(
                    0,
                    house.database
                            .in(() -> responses.words(wave, WordsQuery.ALL, 0, 10))
                            .total());
            close(house, wave);
            assertFalse(results(house, wave, null).isHidden());
            assertEquals(9, house.database.in(() -> responses.page(wave, 0, 10)).total());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("T4 Small groups are hidden with as many more as it takes, and two groupings never tell of few")
    void hidesGroups(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long wave = wave(house);
            answered(house, wave, 7, "A1 anna", "1");
            answered(house, wave, 6, "B1 anna", "2");
            answered(house, wave, 3, "C1 anna", "4");
            close(house, wave);
            assertEquals(List.of("A1 7", "B1 hidden", "C1 hidden"), shown(results(house, wave, Grouping.CELL)));
            assertEquals(List.of("anna 16"), shown(results(house, wave, Grouping.OWNER)));
            assertNull(results(house, wave, Grouping.CELL).groups().get(0).invited());
            WaveResults byAccount = results(house, wave, Grouping.ACCOUNT);
            assertTrue(byAccount.untold());
            assertEquals(List.of(), byAccount.groups());
            // bent has all of B2 and one more, of A1: his less those of B2 would be that one
            answered(house, wave, 8, "B2 bent", "3");
            answered(house, wave, 1, "A1 bent", "4");
            assertTrue(results(house, wave, Grouping.OWNER).untold());
            assertEquals(List.of(), results(house, wave, Grouping.OWNER).groups());
            assertFalse(results(house, wave, Grouping.CELL).untold());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("T4 Rows and words of an anonymous wave name nobody, and stand in no order of time")
    void shuffles(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long wave = wave(house);
            answered(house, wave, 3, "A1 anna", "3");
            answered(house, wave, 3, "B1 anna", "1");
            close(house, wave);
            Responses responses = house.get("karen", Responses.class);
            // w97 w94 w91 w88 w85 w82 came in this order
            List<String> rows = KeptSheet.of(sheet -> house.database.run(() -> responses.export(wave, "en", sheet)));
            assertEquals(
                    List.of("1 w82", "1 w85", "1 w88", "3 w91", "3 w94", "3 w97"),
                    rows.stream()
                            .skip(1)
                            .map(row -> row.split("\\|", -1))
                            .map(cells -> cells[7] + " " + cells[15])
                            .toList());
            assertTrue(rows.stream().skip(1).allMatch(row -> row.startsWith("|||||||")), rows.toString());
            assertEquals(
                    List.of("w82", "w85", "w88", "w91", "w94", "w97"),
                    house
                            .database
                            .in(() -> responses.words(wave, new WordsQuery(null, null, "A", "A1"), 0, 10))
                            .items()
                            .stream()
                            .map(OpenAnswer::text)
                            .toList());
            ResponseRow row =
                    house.database.in(() -> responses.page(wave, 0, 10)).items().get(0);
            assertEquals(new ResponseRow(null, null, null, null, null, null, null, row.answers()), row);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("T4 An anonymous wave is compared as a whole, and with nobody in pairs")
    void comparesTheWhole(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            long first = wave(house);
            house.on(WaveHouse.TODAY.plusDays(10));
            long second = house.opened(house.wave("pulse", true, "P1"));
            answered(house, first, 5, "A1 anna", "3");
            IntStream.of(1, 1, 1, 2).forEach(general -> answered(house, second, 1, "A1 anna", "" + general));
            close(house, first);
            close(house, second);
            assertEquals(List.of(), compared(house, second, first).items());
            answered(house, second, 1, "A1 anna", "1");
            ItemComparison general =
                    compared(house, second, first).item("general").orElseThrow();
            // 3 to 1.2, and 1 is best
            assertEquals(-1.8, general.difference().mean(), 1e-9);
            assertEquals(Move.BETTER, general.move());
            assertEquals(0, general.paired().n());
        }
    }

    private static WaveComparison compared(WaveHouse house, long later, long earlier) {
        return house.database.in(() -> house.get("cilla", Results.class).compare(later, earlier));
    }
}
