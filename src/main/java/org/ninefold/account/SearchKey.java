package org.ninefold.account;

import java.util.Locale;

/** Text as it is searched: in small letters, so that capitals make no difference. */
public final class SearchKey {

    /** The longest key of a reference. */
    public static final int REF = 60;

    /** The longest key of a name. */
    public static final int NAME = 200;

    private SearchKey() {}

    /** The key of a text, cut to the column's length: a few letters grow when made small. */
    public static String of(String text, int longest) {
        String key = text.strip().toLowerCase(Locale.ROOT);
        return key.length() <= longest ? key : key.substring(0, longest);
    }

    /** The first text in code-point order that no longer begins with the prefix. */
    public static String after(String prefix) {
        int last = prefix.codePointBefore(prefix.length());
        String start = prefix.substring(0, prefix.length() - Character.charCount(last));
        int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
        return next > Character.MAX_CODE_POINT ? prefix + Character.toString(last) : start + Character.toString(next);
    }
}
