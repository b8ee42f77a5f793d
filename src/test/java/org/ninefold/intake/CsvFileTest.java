package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.kernel.Refused;

class CsvFileTest {

    private static Rows read(byte[] bytes) {
        Rows rows = new Rows();
        CsvFile.read(new ByteArrayInputStream(bytes), Dialect.declared(null), rows);
        return rows;
    }

    private static Rows read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(FileRefusal refusal, List<Object> facts, byte[] bytes) {
        Refused refused = assertThrows(Refused.class, () -> read(bytes));
        assertEquals(refusal, refused.refusal());
        assertEquals(facts, refused.facts());
    }

    private static void refuses(FileRefusal refusal, List<Object> facts, String text) {
        refuses(refusal, facts, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsQuotedCellsAndCountsBlankRows() {
        Rows read = read("\ufeffa,b\r\n\"x, \"\"y\"\"\nz\",1\r\n\r\n,\r\nå,2");
        assertEquals(List.of("a", "b"), read.header);
        assertEquals(List.of("2: x, \"y\"\nz|1", "5: å|2"), read.rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorInTheHeader(String separator) {
        assertEquals(List.of("2: 1|2"), read("a" + separator + "b\n1" + separator + "2\n").rows);
    }

    @Test
    void findsASeparatorOutsideQuotesOnly() {
        assertEquals(List.of("2: 1,5|2"), read("\"a,b,c\";d\n1,5;2\n").rows);
    }

    @Test
    @DisplayName("R8 Wrong encoding is refused with its line, nothing is guessed")
    void refusesWhatIsNotUtf8() {
        refuses(FileRefusal.NOT_UTF_8, List.of(1), "a,b\nå,1\n".getBytes(Charset.forName("windows-1252")));
        refuses(FileRefusal.NOT_UTF_8, List.of(2), new byte[] {'a', '\n', (byte) 0xc3});
    }

    @Test
    void refusesNul() {
        refuses(FileRefusal.NUL_CHARACTER, List.of(3), "a,b\n1,2\n1,\0\n");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(FileRefusal.EMPTY_FILE, List.of(), "");
        refuses(FileRefusal.EMPTY_FILE, List.of(), "\ufeff");
        refuses(FileRefusal.EMPTY_FILE, List.of(), "\n\n");
    }

    @Test
    @DisplayName("A cell of 10 MB is refused with its row; a spreadsheet's longest is read")
    void refusesAHugeCell() {
        refuses(FileRefusal.CELL_TOO_LARGE, List.of(3), "a,b\n1,2\n1," + "x".repeat(10_000_000) + "\n");
        refuses(FileRefusal.CELL_TOO_LARGE, List.of(2), "a,b\n\"" + "x\n".repeat(5_000_000) + "\",1\n");
        refuses(FileRefusal.CELL_TOO_LARGE, List.of(2), "a,b\n" + "x".repeat(32_768) + ",1\n");
        assertEquals(1, read("a,b\n" + "x".repeat(32_767) + ",1\n").rows.size());
    }

    @Test
    void refusesQuotesThatDoNotFit() {
        refuses(FileRefusal.BAD_QUOTES, List.of(3), "a,b\n1,2\n\"x\"y,2\n");
        refuses(FileRefusal.BAD_QUOTES, List.of(3), "a,b\n1,2\n\"never closed,2\n3,4\n");
    }

    @Test
    void refusesThousandsOfColumns() {
        assertThrows(Refused.class, () -> read("a,".repeat(20_000) + "\n" + "1,".repeat(20_000)));
    }
}
