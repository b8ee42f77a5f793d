package org.ninefold.account.web;

import org.ninefold.kernel.NotFound;

/** Numbers in addresses of things that have no reference. */
final class Ids {

    private Ids() {}

    /** @throws NotFound where the text is no number: under it there is nothing */
    static long of(String kind, String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound(kind, text);
        }
        return Long.parseLong(text);
    }
}
