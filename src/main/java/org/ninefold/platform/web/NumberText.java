package org.ninefold.platform.web;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them. Groups of three may be set off by space, point, comma or apostrophe; where a lone point
 * or comma could mean either, it means what it means in the user's language, and never silently ten or a thousand times
 * as much: what cannot be read is refused.
 */
public final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f\u2009]");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}( \\d{3})+(\\.\\d+)?");

    private NumberText() {}

    /** The number, or nothing where the text is none. */
    public static Optional<BigDecimal> read(String text, Locale locale) {
        String minus = SPACES.matcher(text.strip().replace('−', '-')).replaceAll(" ");
        char decimal =
                decimalMark(minus, DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        StringBuilder common = new StringBuilder();
        for (char c : minus.toCharArray()) {
            boolean mark = c == '.' || c == ',' || c == '\'' || c == '’';
            common.append(c == decimal ? '.' : mark ? ' ' : c);
        }
        boolean readable =
                PLAIN.matcher(common).matches() || GROUPED.matcher(common).matches();
        return readable ? Optional.of(new BigDecimal(common.toString().replace(" ", ""))) : Optional.empty();
    }

    /** The number as it stands in a field: without groups, so that it reads the same when it comes back. */
    public static String write(BigDecimal number, Locale locale) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    /** Which of point and comma stands before the decimals; 0 where none does. */
    private static char decimalMark(String text, char usual) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return 0;
        }
        char last = point > comma ? '.' : ',';
        boolean both = point >= 0 && comma >= 0;
        boolean repeated = text.indexOf(last) != text.lastIndexOf(last);
        if (repeated) {
            return 0;
        }
        boolean couldGroup = text.matches("-?[1-9]\\d{0,2}[.,]\\d{3}");
        return both || last == usual || !couldGroup ? last : 0;
    }
}
