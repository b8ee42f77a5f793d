package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Column.Type;
import org.ninefold.kernel.Refused;

class HeaderTest {

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF), Column.needs("name", Type.TEXT), Column.may("team", Type.TEXT));

    private static Refused refuses(String... names) {
        return assertThrows(Refused.class, () -> new Header(COLUMNS, List.of(names), null));
    }

    @Test
    void findsColumnsInAnyOrderAndCase() {
        Header header =
                new Header(COLUMNS, List.of(" Name", "rejected_row", "ACCOUNT-REF", "", "rejected_reason"), null);
        Cell[] cells = {Cell.text("One"), Cell.text("7"), Cell.text("K1"), Cell.text("loose")};
        Cell[] ordered = header.inOrder(cells);
        assertEquals("K1", ordered[0].text());
        assertEquals("One", ordered[1].text());
        assertEquals("", ordered[2].text());
        assertEquals("loose", header.nameless(cells).text());
        assertEquals("name,account_ref", header.text(List.of()));
    }

    @Test
    void namesWhatDoesNotFit() {
        assertEquals(FileRefusal.MISSING_COLUMN, refuses("name", "team").refusal());
        assertEquals(List.of(List.of("account_ref")), refuses("name").facts());
        assertEquals(
                FileRefusal.UNKNOWN_COLUMN,
                refuses("account_ref", "name", "Nmae").refusal());
        assertEquals(
                List.of("Nmae"), refuses("account_ref", "name", "Nmae").facts().get(0));
        assertEquals(
                FileRefusal.DUPLICATE_COLUMN,
                refuses("account_ref", "name", "NAME").refusal());
        String[] many = new String[16_384];
        java.util.Arrays.setAll(many, i -> "c" + i);
        assertEquals(FileRefusal.TOO_MANY_COLUMNS, refuses(many).refusal());
    }

    @Test
    @DisplayName("R14 A header may name columns in any language of the product; no word stands for two of one kind")
    void findsColumnsByTheirWords() {
        Header header = new Header(COLUMNS, List.of("Navn", "Kunde-nr."), null);
        Cell[] ordered = header.inOrder(new Cell[] {Cell.text("Ærø"), Cell.text("K1")});
        assertEquals("K1", ordered[0].text());
        assertEquals("name,account_ref", header.text(List.of()));
        assertEquals(
                FileRefusal.DUPLICATE_COLUMN,
                refuses("Kundenr", "name", "Asiakasnumero").refusal());
        assertEquals(
                List.of("Kundnavn"),
                refuses("account_ref", "name", "Kundnavn").facts().get(0));
        for (ImportKind kind : List.of(
                new AccountsKind(),
                new ContactsKind(),
                new OfferingsKind(),
                new PurchasesKind(),
                new TimeEntriesKind(),
                new WalletsKind(),
                new RatesKind(),
                new CostRatesKind())) {
            List<String> words = kind.columns().stream()
                    .flatMap(column -> HeaderWords.of(column.name()).stream())
                    .toList();
            assertEquals(words.stream().distinct().toList(), words, kind.name());
            kind.columns()
                    .forEach(column -> assertTrue(!HeaderWords.of(column.name()).isEmpty(), column.name()));
        }
    }

    @Test
    void numbersRecordsInTheOrderOfTheFile() {
        RecordNumbers numbers = new RecordNumbers();
        assertEquals(1, numbers.number("P1"));
        assertEquals(2, numbers.number(null));
        assertEquals(3, numbers.number("P2"));
        assertEquals(1, numbers.number("P1"));
        for (int i = 0; i < 100_000; i++) {
            numbers.number("key " + i);
        }
        assertEquals(4, numbers.number("key 0"));
        assertEquals(100_003, numbers.number("key 99999"));
        assertNotEquals(numbers.number("a"), numbers.number("b"));
    }
}
