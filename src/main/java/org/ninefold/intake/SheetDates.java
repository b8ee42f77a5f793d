package org.ninefold.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days in a worksheet: numbers that only their format tells from others (ECMA-376-1, 18.8.30 and 18.17.4). */
final class SheetDates {

    /** Quoted and escaped text, colours, currencies and conditions: what a format shows as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");
    private static final double LAST_DAY = 2_958_465;
    /** From here on the count is one too high: it has a 29 February 1900. */
    private static final long FALSE_LEAP_DAY = 60;

    private static final double HALF_A_MILLISECOND = 0.5 / 86_400_000;

    private SheetDates() {}

    /**
     * Whether numbers of this format are days or times.
     *
     * @param code the code of the workbook's own format; null for one of the built-in formats
     */
    static boolean isDate(int format, String code) {
        if (code == null) {
            return format >= 14 && format <= 22
                    || format >= 27 && format <= 36
                    || format >= 45 && format <= 47
                    || format >= 50 && format <= 58;
        }
        String positive = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        return !positive.startsWith("general")
                && DATE_LETTER.matcher(positive.split(";", 2)[0]).find();
    }

    /** The day of a number; empty where the workbook knows no such day. */
    static Optional<LocalDate> day(double number, boolean from1904) {
        if (number < 0 || number > LAST_DAY) {
            return Optional.empty();
        }
        long days = (long) Math.floor(number + HALF_A_MILLISECOND);
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        return Optional.of(
                LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30).plusDays(days));
    }
}
