package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the WAR is made of. */
class PartsIT {

    private static final Path WAR = Path.of("target/ninefold.war");

    @Test
    @DisplayName("R5 NOTICE lists every library of the WAR with its version, and no other")
    void noticeListsTheLibraries() throws IOException {
        TreeSet<String> listed = new TreeSet<>(Pattern.compile("(?m)^  (\\S+) (\\d\\S*) +\\S")
                .matcher(Files.readString(Path.of("NOTICE")))
                .results()
                .map(line -> line.group(1) + "-" + line.group(2))
                .toList());
        assertEquals(listed, new TreeSet<>(libraries()));
    }

    @Test
    @DisplayName("R5 The list of parts that the build makes names every library of the WAR")
    void billOfMaterialsIsComplete() throws IOException {
        Path list = Path.of("target/bom.json");
        assumeTrue(Files.exists(list), "a build that is offline makes no list");
        String parts = Files.readString(list);
        for (String library : libraries()) {
            String name = library.replaceFirst("-\\d.*", "");
            String version = library.substring(name.length() + 1);
            assertTrue(parts.contains("/" + name + "@" + version), library);
        }
    }

    @Test
    @DisplayName("R5 Nothing that the server brings is in the WAR, and no test or secret")
    void nothingForeign() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            List<String> foreign = war.stream()
                    .map(entry -> entry.getName())
                    .filter(
                            name -> name.matches(
                                    ".*(/jakarta\\.|eclipselink|/h2-|junit|playwright|\\.env$|\\.git|\\.bak$|Test\\.class|[a-z]IT\\.class).*"))
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }

    private static List<String> libraries() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("WEB-INF/lib/".length()).replaceFirst("(-jakarta)?\\.jar$", ""))
                    .toList();
        }
    }
}
