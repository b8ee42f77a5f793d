package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Columns that a kind does not name, in one. */
class GatheredTest {

    private static final List<Column> COLUMNS =
            List.of(Column.needs("wave", Column.Type.REF), Column.gathers("answers"));

    private static Cell gathered(List<String> names, String... cells) {
        return new Header(COLUMNS, names, null)
                .inOrder(Stream.of(cells).map(Cell::text).toArray(Cell[]::new))[1];
    }

    @Test
    @DisplayName("Whatever a text holds comes out again, below the name of its column; blank cells are not there")
    void comesOutAgain() {
        Cell cell = gathered(List.of("Q1", "wave", "q 2", "Q3", "Q4"), "2", "57", "a|b = c\\ ", "", "'=x");
        assertEquals("Q1=2 | q 2=a\\|b = c\\\\ | Q4==x", cell.text());
        assertEquals(Map.of("Q1", "2", "q 2", "a|b = c\\", "Q4", "=x"), Gathered.read(cell.text()));
    }

    @Test
    @DisplayName("What was gathered before stands in a column of its own and is taken as it is")
    void isTakenAsItIs() {
        assertEquals(
                "a=1 | b=2",
                gathered(List.of("wave", "answers", "b"), "57", "a=1", "2").text());
        assertEquals(Map.of("a", "1", "b", ""), Gathered.read(" a=1 |  | b "));
    }

    @Test
    @DisplayName("A formula that nobody has computed makes the whole unreadable")
    void isUnreadable() {
        Cell[] cells = {Cell.text("57"), Cell.text("1"), new Cell(Cell.Nature.UNCOMPUTED, ""), Cell.text("2")};
        Cell cell = new Header(COLUMNS, List.of("wave", "a", "b", "c"), null).inOrder(cells)[1];
        assertEquals(Cell.Nature.UNCOMPUTED, cell.nature());
    }
}
