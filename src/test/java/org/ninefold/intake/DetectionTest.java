package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file shows how it is written, or is not guessed at")
class DetectionTest {

    @Test
    void tellsEncodingsByTheirBytes() {
        assertEquals(Encoding.UTF_8, Detection.encoding("Smørrebrød".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Encoding.UTF_8, Detection.encoding("plain".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Encoding.WINDOWS_1252, Detection.encoding("Smørrebrød".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    @DisplayName("A letter that is cut where the beginning ends is no wrong letter")
    void forgivesACutLetter() {
        byte[] whole = "Smø".getBytes(StandardCharsets.UTF_8);
        assertEquals(Encoding.UTF_8, Detection.encoding(Arrays.copyOf(whole, whole.length - 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234,50 | 7;COMMA",
                "12,5 | 1 234,56;COMMA",
                "1234.56;PLAIN",
                "1,234.56 | 7.5;POINT",
                "1.234 | 5.678;",
                "7 | 12 | text;",
                "Danfoss | 31.12.2025;"
            })
    void tellsDecimalMarksWhereSomeNumberDoes(String texts, Numbers numbers) {
        assertEquals(Optional.ofNullable(numbers), Detection.numbers(List.of(texts.split(" \\| "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "31-12-2025;DAY_FIRST",
                "12/31/2025;MONTH_FIRST",
                "01/02/2025;DAY_FIRST",
                "12/31/2025 | 31/12/2025;DAY_FIRST",
                "2025-12-31;",
                "Danfoss;"
            })
    void tellsWhetherTheDayOrTheMonthIsFirst(String texts, Dates dates) {
        assertEquals(Optional.ofNullable(dates), Detection.dates(List.of(texts.split(" \\| "))));
    }

    @Test
    void tellsHeadersFromRows() {
        ImportKind contacts = new ContactsKind();
        assertTrue(Detection.headed(List.of("Fornavn", "Efternavn", "Noget"), contacts));
        assertTrue(Detection.headed(List.of("Første", "Anden"), contacts), "words alone may be names of columns");
        assertFalse(Detection.headed(List.of("Mette", "Hansen", "Danfoss", "m@d.dk", "da"), contacts));
        assertFalse(Detection.headed(List.of("K1", "31.12.2025", "7,5"), contacts));
    }

    @Test
    @DisplayName("The separator is the one the first line has most of outside quotes")
    void tellsSeparators() {
        assertEquals(Separator.SEMICOLON, Separator.in("a;b;c,d\n1,2,3,4,5,6"));
        assertEquals(Separator.COMMA, Separator.in("\"a;b;c\",d"));
        assertEquals(Separator.TAB, Separator.in("a\tb"));
        assertEquals(Separator.COMMA, Separator.in("alone"));
    }

    @Test
    @DisplayName("A mapping is kept as text and read again as it was")
    void keepsMappings() {
        Dialect dialect =
                new Dialect(Encoding.WINDOWS_1252, null, new Notation(Numbers.COMMA, Dates.MONTH_FIRST), false);
        Mapping mapping = new Mapping(
                dialect,
                List.of(
                        new MappedColumn("Navn, kunde; \"x\"", "name", ColumnRule.FILL),
                        new MappedColumn("Noter", null, ColumnRule.OVERWRITE)));
        assertEquals(mapping, Mapping.read(mapping.text()));
        assertEquals(ColumnRule.SKIP, mapping.columns().get(1).rule());
    }

    @Test
    @DisplayName("Of a wide and long row only so much is looked at, and of blank columns behind the last nothing")
    void samplesInMeasure() {
        Sampling sampling = new Sampling();
        sampling.row(1, new Cell[] {Cell.text("A"), Cell.text("B".repeat(30_000)), Cell.BLANK, Cell.BLANK});
        Cell[] wide = new Cell[5_000];
        Arrays.fill(wide, Cell.BLANK);
        wide[4_999] = Cell.text("far out");
        sampling.row(2, wide);
        Sample sample = sampling.sample();
        assertEquals(2, sample.width());
        assertEquals(200, sample.rows().get(0).get(1).length());
        assertEquals(List.of("1", "2"), sample.sources(false));
    }

    @Test
    @DisplayName("Each column of a file has a name of its own, whatever stands above it")
    void namesColumnsApart() {
        assertEquals(
                List.of("Navn", "Navn (2)", "#3", "Two lines"),
                Header.sources(List.of(" Navn", "Navn ", " ", "Two\n lines")));
        assertTrue(Header.isSource("Navn (2)"));
        assertFalse(Header.isSource("Two\nlines"));
    }
}
