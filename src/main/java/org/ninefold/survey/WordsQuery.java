package org.ninefold.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.ninefold.platform.store.Sql;

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

    /** Keeps out most of what is not wanted; what stands there as JSON may be written otherwise. */
    void limit(Sql sql, boolean named) {
        if (named && account != null) {
            sql.add(" and a.ref = ?", account);
        }
        if (named && cell != null) {
            sql.add(" and r.cell = ?", cell);
        }
        if (item != null) {
            sql.add(" and position(cast(? as varchar) in r.words) > 0", '"' + item + '"');
        }
        if (text != null) {
            sql.add(" and position(cast(? as varchar) in lower(r.words)) > 0", plainest());
        }
    }

    /** The longest part of the text that JSON writes as it is. */
    private String plainest() {
        return Arrays.stream(text.split("[^\\p{L}\\p{N} ]+"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    boolean takes(Item asked, String answer) {
        return (item == null || item.equals(asked.key()))
                && (text == null || answer.toLowerCase(Locale.ROOT).contains(text));
    }
}
