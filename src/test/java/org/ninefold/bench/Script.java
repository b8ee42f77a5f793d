package org.ninefold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A script written for psql, without psql: lines that begin with a backslash are left out, and what stands between the
 * two {@code \timing} lines is the timed part.
 */
record Script(List<String> before, List<String> timed, List<String> after) {

    private static final String TIMING = "\\timing";

    static Script read(Path file, int accounts) {
        try {
            return parse(Files.readString(file), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Script parse(String text, int accounts) {
        List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
        for (String line : text.lines().toList()) {
            if (line.startsWith(TIMING)) {
                parts.add(new StringBuilder());
            } else if (!line.startsWith("\\") && !line.startsWith("--")) {
                parts.get(parts.size() - 1).append(line).append('\n');
            }
        }
        return new Script(
                statements(parts, 0, accounts), statements(parts, 1, accounts), statements(parts, 2, accounts));
    }

    /** A psql variable is {@code :name}; {@code ::type} is a cast. */
    private static List<String> statements(List<StringBuilder> parts, int index, int accounts) {
        if (index >= parts.size()) {
            return List.of();
        }
        return Stream.of(parts.get(index)
                        .toString()
                        .replaceAll("(?<!:):accounts\\b", Integer.toString(accounts))
                        .split(";\\s*\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
