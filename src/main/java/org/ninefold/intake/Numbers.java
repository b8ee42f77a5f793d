package org.ninefold.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a file writes numbers as text. */
public enum Numbers {
    /** {@code 1234.56}: no grouping. */
    PLAIN("\\d+(\\.\\d+)?", ".", ""),
    /** {@code 1,234.56}. */
    POINT("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?", ".", ","),
    /** {@code 1.234,56} or {@code 1 234,56}. */
    COMMA("(\\d+|\\d{1,3}([. ]\\d{3})+)(,\\d+)?", ",", ".");

    private static final int LONGEST = 60;

    private final Pattern pattern;
    private final String decimal;
    private final String grouping;

    Numbers(String pattern, String decimal, String grouping) {
        this.pattern = Pattern.compile("[-+]?" + pattern);
        this.decimal = decimal;
        this.grouping = grouping;
    }

    boolean fits(String text) {
        return text.length() <= LONGEST && pattern.matcher(plainSpaces(text)).matches();
    }

    BigDecimal read(String text) throws CellFault {
        if (!fits(text)) {
            throw new CellFault(RowFault.NOT_A_NUMBER);
        }
        String even = plainSpaces(text).replace(grouping, "").replace(" ", "");
        return new BigDecimal(even.replace(decimal, "."));
    }

    /** A plain decimal as a file of this kind writes it, so that a rejected row can be sent again as it was. */
    String written(String plain) {
        return plain.replace(".", decimal);
    }

    /** No-break and thin spaces group as plain ones do; a true minus is a minus. */
    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\u2212', '-');
    }
}
