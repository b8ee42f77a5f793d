package org.ninefold.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where pages and classes name texts.
 *
 * @param keys keys asked for outright, with the file that asks
 * @param prefixes beginnings of keys that are built: {@code m['Cell.'.concat(code)]}, {@code "Setting." + name}
 * @param words every quoted word, since a key may come from a table or a record
 */
record TextUses(Map<String, String> keys, Map<String, String> prefixes, Set<String> words) {

    private static final Pattern PAGE_KEY =
            Pattern.compile("(?:\\bm\\[\\s*|\\bsay\\.text\\(\\s*)'([^']+)'(?=\\s*[\\]),])");
    private static final Pattern CLASS_KEY =
            Pattern.compile("\\b(?:done|mend|text)\\(\\s*\"(?!ninefold\\.)([A-Za-z][\\w.-]*[\\w])\"(?=\\s*[),])");
    private static final Pattern PAGE_PREFIX = Pattern.compile("'([A-Za-z][\\w.-]*[.-])'\\s*(?:\\.concat\\(|\\+=)");
    private static final Pattern CLASS_PREFIX = Pattern.compile("\"([A-Za-z][\\w.-]*\\.)\"\\s*\\+");
    private static final Pattern WORD = Pattern.compile("'([A-Za-z][\\w.-]*)'|\"([A-Za-z][\\w.-]*)\"");

    static TextUses in(Path... folders) {
        TextUses uses = new TextUses(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                        .forEach(uses::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return uses;
    }

    /** Keys asked for that no feature has. */
    List<String> missing(Set<String> known) {
        Stream<String> keyed = keys.entrySet().stream()
                .filter(use -> !known.contains(use.getKey()))
                .map(use -> use.getValue() + " asks for " + use.getKey());
        Stream<String> built = prefixes.entrySet().stream()
                .filter(use -> use.getValue().endsWith(".xhtml"))
                .filter(use -> known.stream().noneMatch(key -> key.startsWith(use.getKey())))
                .map(use -> use.getValue() + " builds keys from " + use.getKey() + ", and there is none");
        return Stream.concat(keyed, built).toList();
    }

    /** Keys nobody asks for; {@code named} are those of enums. */
    List<String> unused(Set<String> known, Set<String> named) {
        return known.stream()
                .filter(key -> !words.contains(key) && !named.contains(key))
                .filter(key -> prefixes.keySet().stream().noneMatch(key::startsWith))
                .map(key -> "nobody asks for " + key)
                .toList();
    }

    private void read(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            boolean page = name.endsWith(".xhtml");
            find(page ? PAGE_KEY : CLASS_KEY, text).forEach(key -> keys.put(key, name));
            find(page ? PAGE_PREFIX : CLASS_PREFIX, text).forEach(prefix -> prefixes.put(prefix, name));
            words.addAll(find(WORD, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
                .toList();
    }
}
