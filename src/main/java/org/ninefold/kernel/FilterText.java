package org.ninefold.kernel;

/** What a filter says. */
public final class FilterText {

    private FilterText() {}

    /** The text without blanks around it; null, which leaves the filter open, for nothing and for what no row can hold. */
    public static String of(String text) {
        return text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
    }
}
