package org.ninefold.survey;

import java.util.Locale;

/**
 * Which answers in people's own words.
 *
 * @param item its key; null for all
 * @param text what stands in them, capitals or not; null for any
 * @param account reference; null for all, and nothing where a wave is anonymous
 * @param cell null for all, and nothing where a wave is anonymous
 */
public record WordsQuery(String item, String text, String account, String cell) {

    public static final WordsQuery ALL = new WordsQuery(null, null, null, null);

    public WordsQuery {
        item = said(item);
        text = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
        account = said(account);
        cell = said(cell);
    }

    private static String said(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    boolean takes(Item asked, String answer) {
        return (item == null || item.equals(asked.key()))
                && (text == null || answer.toLowerCase(Locale.ROOT).contains(text));
    }
}
