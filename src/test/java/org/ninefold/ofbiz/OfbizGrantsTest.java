package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rights that the operator guide tells to give. */
class OfbizGrantsTest {

    private static final Pattern GRANT =
            Pattern.compile("grant select (?:\\(([^)]*)\\)\\s+)?on ([^;]*?)\\s+to ninefold_reader;");

    @Test
    @DisplayName("R1 The guide names every table that is read, and of people and logins no more than is read")
    void theGuideNamesWhatIsRead() throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown/operator-guide.md"));
        Set<String> granted = new TreeSet<>();
        Matcher grant = GRANT.matcher(guide);
        while (grant.find()) {
            words(grant.group(2)).forEach(granted::add);
            if (grant.group(1) != null) {
                OfbizTable table = OfbizTables.table(grant.group(2));
                Set<String> read = Stream.concat(table.columns().stream(), table.extras().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(read, words(grant.group(1)).collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        assertEquals(
                OfbizTable.ALL.stream().map(OfbizTable::name).collect(Collectors.toCollection(TreeSet::new)), granted);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split("[,\\s]+"));
    }
}
