package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostFindings.Part;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;
import org.ninefold.platform.settings.HostDatabase;

/** The rights that the operator guide tells to grant. */
class OfbizRightsIT {

    private static final Path GUIDE = Path.of("src/site/markdown/operator-guide.md");

    @Test
    @DisplayName("R1 A user with the rights of the operator guide finds and reads everything, and nothing encrypted")
    void theGuidesRightsAreEnough() throws IOException {
        List<String> grants = Pattern.compile("grant (usage|select)[^;]* to ninefold_reader;")
                .matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertTrue(grants.size() >= 4, grants.toString());
        assertTrue(grants.stream().noneMatch(grant -> grant.contains("security") || grant.contains("password")));
        Shop shop = Shop.open()
                .sql("drop role if exists ninefold_reader; create role ninefold_reader login")
                .sql(String.join("\n", grants))
                .by(url -> new HostDatabase(url, "ninefold_reader", "", "public"));
        HostFindings findings = shop.host().look();
        assertNull(findings.failure());
        assertEquals(
                List.of(),
                findings.parts().stream()
                        .filter(part -> !part.found() || !part.missingColumns().isEmpty())
                        .map(Part::name)
                        .toList());
        try (Host.Reading reading = shop.host().open()) {
            for (HostStream stream : HostStream.values()) {
                reading.marks(stream);
                reading.keys(stream, key -> {});
            }
        }
        assertEquals(7, shop.accounts(Since.ALL, account -> account.id()).size());
        assertEquals(5, shop.purchases(Since.ALL).size());
    }
}
