package org.ninefold.platform.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are looked for in texts: capitals make no difference, and what is part of a longer word is not meant. */
public final class Words {

    /** What stands where a word was taken out; never longer than a word. */
    public static final String GONE = "[…]";

    private final List<String> all;
    private final Pattern pattern;

    public Words(Collection<String> words) {
        all = words.stream()
                .distinct()
                .filter(word -> word.length() > GONE.length())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String any = all.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public boolean isIn(String text) {
        return text != null && pattern.matcher(text).find();
    }

    /** The text with none of the words; null stays null. */
    public String takenOutOf(String text) {
        return text == null ? null : pattern.matcher(text).replaceAll(GONE);
    }

    /** What is in a text made small by a database, which may know all small letters, or those of English alone. */
    List<String> needles() {
        return all.stream()
                .flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT), english(word)))
                .distinct()
                .toList();
    }

    private static String english(String word) {
        StringBuilder small = new StringBuilder(word);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            small.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
        }
        return small.toString();
    }
}
