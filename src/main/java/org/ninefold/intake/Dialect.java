package org.ninefold.intake;

import java.io.Serializable;

/**
 * How a file is written, as the W3C's “CSV on the Web” uses the word. Of a workbook only the last two count.
 *
 * @param separator null for the one the first line has most of
 * @param headed whether the first row names the columns
 */
public record Dialect(Encoding encoding, Separator separator, Notation notation, boolean headed)
        implements Serializable {

    /** The same file without a header. */
    Dialect headless() {
        return new Dialect(encoding, separator, notation, false);
    }

    /** @param locale the declared language of numbers and dates, or null */
    static Dialect declared(String locale) {
        return new Dialect(Encoding.UTF_8, null, Notation.of(locale), true);
    }
}
