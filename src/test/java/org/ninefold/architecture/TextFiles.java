package org.ninefold.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts as they lie on the disk: feature, language, key. */
record TextFiles(Map<String, Map<String, Map<String, String>>> texts, List<String> doubled) {

    static final List<String> LANGUAGES = List.of("en", "da", "sv", "fi");

    /** Reads {@code <feature>/messages_<language>.properties} below the folder. */
    static TextFiles below(Path folder) {
        TextFiles found = new TextFiles(new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.getFileName().toString().matches("messages_..\\.properties"))
                    .sorted()
                    .forEach(found::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** All texts of a language, of all features together. */
    Map<String, String> in(String language) {
        Map<String, String> all = new TreeMap<>();
        texts.values().forEach(languages -> all.putAll(languages.getOrDefault(language, Map.of())));
        return all;
    }

    private void read(Path file) {
        String feature = file.getParent().getFileName().toString();
        String language = file.getFileName().toString().substring("messages_".length(), "messages_".length() + 2);
        Properties lines = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (containsKey(key)) {
                    doubled.add(feature + "/" + language + " has " + key + " twice");
                }
                return super.put(key, text);
            }
        };
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        lines.forEach((key, text) -> texts.put((String) key, (String) text));
        texts().computeIfAbsent(feature, name -> new TreeMap<>()).put(language, texts);
    }
}
