package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** The operator's file of settings against what the product asks for. */
class SettingsFileTest {

    private static final Path FILE = Path.of("config/payara/application.properties");
    private static final Path DESCRIPTOR = Path.of("webapp/WEB-INF/web.xml");

    @Test
    @DisplayName("Every setting the product asks for is in the operator's file, and no other")
    void fileListsEverySetting() throws IOException {
        Set<String> asked = new TreeSet<>(found("MPCONFIG=(ninefold\\.[a-z.]+)", Files.readString(DESCRIPTOR)));
        try (Stream<Path> classes = Files.walk(Path.of("src/main/java/org/ninefold/platform/settings"))) {
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                asked.addAll(found("\"(ninefold\\.[a-z.]+)\"", Files.readString(file)));
            }
        }
        assertEquals(asked, new TreeSet<>(found("(?m)^#?(ninefold\\.[a-z.]+)=", Files.readString(FILE))));
    }

    @Test
    @DisplayName("The defaults in the file are those of the data source")
    void defaultsAreTrue() throws IOException {
        String descriptor = Files.readString(DESCRIPTOR);
        List<String> lines = found("(?m)^#(ninefold\\.db\\..*)$", Files.readString(FILE));
        assertEquals(5, lines.size());
        for (String line : lines) {
            String expression = "${MPCONFIG=" + line.replaceFirst("=", ":") + "}";
            assertTrue(descriptor.contains(expression), expression);
        }
    }

    @Test
    @DisplayName("The file as shipped sets nothing: it would win over the environment")
    void fileSetsNothing() throws IOException {
        assertEquals(List.of(), found("(?m)^(\\s*[^#\\s].*)$", Files.readString(FILE)));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }
}
