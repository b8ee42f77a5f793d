package org.ninefold.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** Writes HTML or SVG: pieces of it with values filled in, each of them escaped. */
public final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** @param piece with {@code %s} for each value */
    public Markup add(String piece, Object... values) {
        written.append(piece.formatted(Arrays.stream(values).map(Markup::text).toArray()));
        return this;
    }

    private static String text(Object value) {
        return value instanceof Double number ? shortly(number) : escaped(String.valueOf(value));
    }

    /** A tenth of a pixel is finer than anybody sees. */
    private static String shortly(double number) {
        BigDecimal tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return tenths.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(Markup::isWritable).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    /** XML knows no way to write the others. */
    private static boolean isWritable(int character) {
        boolean control = character < ' ' && character != '\n' || character >= 0x7f && character <= 0x9f;
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !half && character != 0xfffe && character != 0xffff;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
