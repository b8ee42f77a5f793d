package org.ninefold.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a file shows of how it is written. */
final class Detection {

    private Detection() {}

    /** UTF-8 where its beginning is; few other files look like it by chance. */
    static Encoding encoding(byte[] beginning) {
        boolean wrong = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(beginning), CharBuffer.allocate(beginning.length), false)
                .isError();
        return wrong ? Encoding.WINDOWS_1252 : Encoding.UTF_8;
    }

    /** Empty where every number could be written either way. */
    static Optional<Numbers> numbers(List<String> texts) {
        long comma = texts.stream()
                .filter(text -> Numbers.COMMA.fits(text) && !Numbers.POINT.fits(text) && !Numbers.PLAIN.fits(text))
                .count();
        long point = texts.stream()
                .filter(text -> Numbers.POINT.fits(text) && !Numbers.COMMA.fits(text))
                .count();
        if (comma == 0 && point == 0) {
            return Optional.empty();
        }
        if (comma >= point) {
            return Optional.of(Numbers.COMMA);
        }
        boolean grouped = texts.stream().anyMatch(text -> Numbers.POINT.fits(text) && !Numbers.PLAIN.fits(text));
        return Optional.of(grouped ? Numbers.POINT : Numbers.PLAIN);
    }

    /** The day first unless some month would be above twelve: that is how the Nordic countries write. */
    static Optional<Dates> dates(List<String> texts) {
        boolean month = texts.stream().anyMatch(text -> Dates.MONTH_FIRST.fits(text) && !Dates.DAY_FIRST.fits(text));
        boolean day = texts.stream().anyMatch(text -> Dates.DAY_FIRST.fits(text) && !Dates.ISO.fits(text));
        if (!month && !day) {
            return Optional.empty();
        }
        boolean onlyDay = texts.stream().anyMatch(text -> Dates.DAY_FIRST.fits(text) && !Dates.MONTH_FIRST.fits(text));
        return Optional.of(month && !onlyDay ? Dates.MONTH_FIRST : Dates.DAY_FIRST);
    }

    /** Whether the first row names columns: it has a word we know, or nothing that only a row of figures has. */
    static boolean headed(List<String> first, ImportKind kind) {
        if (namesColumns(first, kind)) {
            return true;
        }
        return first.stream()
                .map(String::strip)
                .noneMatch(text -> text.contains("@")
                        || Numbers.COMMA.fits(text)
                        || Numbers.POINT.fits(text)
                        || Dates.DAY_FIRST.fits(text));
    }

    /** Whether a cell of the row is what a column is called. */
    static boolean namesColumns(List<String> first, ImportKind kind) {
        return first.stream().anyMatch(text -> !text.isBlank() && HeaderWords.position(kind.columns(), text) >= 0);
    }
}
