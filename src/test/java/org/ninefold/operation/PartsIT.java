package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the WAR is made of. */
class PartsIT {

    private static final Path WAR = Path.of("target/ninefold.war");
    private static final String OWN = "WEB-INF/lib/ninefold-";

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
            List<String> foreign = Stream.concat(war.stream().map(ZipEntry::getName), own(war).stream())
                    .filter(
                            name -> name.matches(
                                    ".*(/jakarta\\.|eclipselink|/h2-|junit|playwright|\\.env$|\\.git|\\.bak$|Test\\.class|[a-z]IT\\.class).*"))
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }

    /** What the product's own jar holds, each with a leading slash. */
    private static List<String> own(ZipFile war) throws IOException {
        ZipEntry jar = war.stream()
                .filter(entry -> entry.getName().startsWith(OWN))
                .findFirst()
                .orElseThrow();
        List<String> names = new ArrayList<>();
        try (ZipInputStream classes = new ZipInputStream(war.getInputStream(jar))) {
            for (ZipEntry entry = classes.getNextEntry(); entry != null; entry = classes.getNextEntry()) {
                names.add("/" + entry.getName());
            }
        }
        assertTrue(names.contains("/META-INF/persistence.xml"), "the classes are in " + jar);
        return names;
    }

    private static List<String> libraries() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            return war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar") && !name.startsWith(OWN))
                    .map(name -> name.substring("WEB-INF/lib/".length()).replaceFirst("(-jakarta)?\\.jar$", ""))
                    .toList();
        }
    }
}
