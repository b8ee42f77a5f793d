package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The texts of the queries, and how they are put together. */
class OfbizSqlTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/ninefold/ofbiz");

    @Test
    @DisplayName("Marks within marks keep what holds, and else what does not")
    void marksStandWithinMarks() {
        assertEquals(List.of("x", "b", "c"), words("outer", "inner"));
        assertEquals(List.of("x", "a", "b", "c"), words("outer", "inner", "deep"));
        assertEquals(List.of("x", "c"), words("outer"));
        assertEquals(List.of("x", "d"), words("inner"));
    }

    @Test
    @DisplayName("The schema is quoted, so that no name of one can become a text of ours")
    void schemaIsQuoted() {
        assertEquals(
                "select 1 from \"a\"\" b\".party, THIS.x", OfbizSql.inSchema("select 1 from S.party, THIS.x", "a\" b"));
    }

    @Test
    @DisplayName("R1 No text names a column that OFBiz encrypts, a password, or a number of a card or account")
    void noTextNamesAnEncryptedColumn() throws IOException {
        for (String text : texts()) {
            assertFalse(text.matches("(?s).*(social_security|passport|maiden|password|card_number|account_number).*"));
        }
        assertTrue(OfbizTable.ALL.stream()
                .flatMap(table -> Stream.concat(table.columns().stream(), table.extras().stream()))
                .noneMatch(column -> column.matches(".*(security|passport|maiden|password|number_).*")));
    }

    @Test
    @DisplayName("R1 No text writes")
    void noTextWrites() throws IOException {
        for (String text : texts()) {
            assertFalse(
                    text.matches("(?s).*\\b(insert|update|delete|merge|truncate|create|drop|alter|into)\\b.*"), text);
        }
    }

    @Test
    @DisplayName("Every table that a text names is looked for, and every one that is looked for is named")
    void everyTableIsInTheCatalogue() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String text : texts()) {
            Pattern.compile("\\bS\\.(\\w+)").matcher(text).results().forEach(hit -> named.add(hit.group(1)));
        }
        Set<String> known =
                new TreeSet<>(OfbizTable.ALL.stream().map(OfbizTable::name).toList());
        assertEquals(known, named);
    }

    @Test
    @DisplayName("What a mark asks for is something that can hold")
    void marksAskForWhatCanHold() throws IOException {
        Set<String> flags = Set.of("since", "orders", "members");
        for (String text : texts()) {
            Pattern.compile("/\\*if ([\\w. ]+)\\*/")
                    .matcher(text)
                    .results()
                    .flatMap(hit -> Stream.of(hit.group(1).strip().split(" ")))
                    .filter(thing -> !flags.contains(thing))
                    .forEach(thing -> assertTrue(isInCatalogue(thing), thing));
        }
    }

    @Test
    @DisplayName("A table whose stamps are read has stamps")
    void stampedTablesHaveStamps() throws IOException {
        for (String text : texts()) {
            Pattern.compile("last_updated_tx_stamp >= :(\\w+)")
                    .matcher(text)
                    .results()
                    .forEach(hit -> assertTrue(OfbizTables.table(hit.group(1)).isStamped(), hit.group(1)));
        }
    }

    private static boolean isInCatalogue(String thing) {
        String[] names = thing.split("\\.");
        OfbizTable table = OfbizTables.table(names[0]);
        return names.length == 1 || names[1].equals("rows") || table.extras().contains(names[1]);
    }

    private static List<String> words(String... holding) {
        String text = OfbizSql.read("marks-for-tests", "s", Set.of(holding)::contains);
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(OfbizSqlTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)--.*$", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
