package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.messages.Messages;

/** The nine cells as the source shows them (document 000, slides 4, 9 and 10). */
class CellTest {

    @Test
    void liesInRowsOfFallingValueAndColumnsOfRisingShare() {
        String grid = Arrays.stream(Cell.values())
                .map(cell -> cell.value() + "" + cell.share().digit())
                .collect(Collectors.joining(" "));
        assertEquals("A3 A2 A1 B3 B2 B1 C3 C2 C1", grid);
        assertEquals(Cell.A3, Cell.of(ValueGrade.A, ShareGrade.THREE));
        assertEquals(Cell.C1, Cell.of(ValueGrade.C, ShareGrade.ONE));
    }

    @Test
    void hasTheNamesOfTheSource() {
        Messages danish = new Messages(Locale.forLanguageTag("da"));
        assertEquals(
                "Guldboblere Guld Superguld Sølvboblere Sølv Supersølv Bronzeboblere Bronze Superbronze",
                Arrays.stream(Cell.values()).map(danish::text).collect(Collectors.joining(" ")));
    }

    @Test
    void tellsWhatKindOfCustomerItHolds() {
        Messages english = new Messages(Locale.ENGLISH);
        assertEquals(
                "Normal customers who spend a middling part with us and can be developed somewhat.",
                english.text(Cell.B2.textKey()));
        assertEquals("Much, much larger", english.text(Cell.A3.developmentKey()));
    }

    @Test
    void anOutcomeIsACellOrAReason() {
        assertEquals(Cell.A1, Outcome.of("A1").cell());
        assertEquals(Unplaced.NO_WALLET, Outcome.of("NO_WALLET").reason());
        assertThrows(IllegalArgumentException.class, () -> Outcome.of("D4"));
        assertThrows(IllegalArgumentException.class, () -> new Outcome(Cell.A1, Unplaced.NO_RATE));
    }
}
