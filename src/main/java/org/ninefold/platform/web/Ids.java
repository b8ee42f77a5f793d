package org.ninefold.platform.web;

import org.ninefold.kernel.NotFound;

/** Numbers in addresses of things that have no reference. */
public final class Ids {

    private Ids() {}

    /** Null where the text is no number: under it there is nothing. */
    public static Long read(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** @throws NotFound where the text is no number */
    public static long of(String kind, String text) {
        Long id = read(text);
        if (id == null) {
            throw new NotFound(kind, text);
        }
        return id;
    }
}
