package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What else than its own name a header may call a column: words of the product's languages, and nothing like them. */
final class HeaderWords {

    private static final Pattern BETWEEN = Pattern.compile("[\\s._-]+");
    private static final Map<String, Set<String>> WORDS = read();

    private HeaderWords() {}

    private static Map<String, Set<String>> read() {
        Properties words = new Properties();
        try (InputStream bytes = HeaderWords.class.getResourceAsStream("headers.properties");
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(column -> column, column -> Arrays.stream(
                                words.getProperty(column).split(","))
                        .map(HeaderWords::plain)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** The first of the columns that is called so; -1 where none is. */
    static int position(List<Column> columns, String header) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(Column.normalized(header))) {
                return i;
            }
        }
        String plain = plain(header);
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (plain.equals(plain(name)) || WORDS.getOrDefault(name, Set.of()).contains(plain)) {
                return i;
            }
        }
        return -1;
    }

    /** The words for a column, as they are compared. */
    static Set<String> of(String column) {
        return WORDS.getOrDefault(column, Set.of());
    }

    private static String plain(String header) {
        return BETWEEN.matcher(header.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
