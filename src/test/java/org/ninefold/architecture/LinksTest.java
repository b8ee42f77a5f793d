package org.ninefold.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the guides point to in the sources is there. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)");

    @Test
    void everyLocalLinkAndPictureExists() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String target : targets(page)) {
                links++;
                if (!Files.exists(page.resolveSibling(target).normalize())) {
                    broken.add(page + " points to " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 30, "links are found: " + links);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> guides = Files.walk(Path.of("src", "site", "markdown"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), guides)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> targets(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":"))
                .toList();
    }
}
