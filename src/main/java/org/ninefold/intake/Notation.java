package org.ninefold.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes numbers and dates as text. Without a declared language: decimal point, no grouping, ISO dates. */
enum Notation {
    PLAIN("\\d+(\\.\\d+)?", ".", null),
    EN("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?", ".", null),
    DA("(\\d+|\\d{1,3}([. ]\\d{3})+)(,\\d+)?", ",", "(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})"),
    SV("(\\d+|\\d{1,3}([. ]\\d{3})+)(,\\d+)?", ",", null),
    FI("(\\d+|\\d{1,3}([. ]\\d{3})+)(,\\d+)?", ",", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /** The languages that may be declared. */
    static final List<String> LOCALES = List.of("en", "da", "sv", "fi");

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final Pattern number;
    private final String decimal;
    private final Pattern localDate;

    Notation(String number, String decimal, String localDate) {
        this.number = Pattern.compile("[-+]?" + number);
        this.decimal = decimal;
        this.localDate = localDate == null ? null : Pattern.compile(localDate);
    }

    /** @param locale one of {@link #LOCALES}, or null where none is declared */
    static Notation of(String locale) {
        return locale == null ? PLAIN : valueOf(locale.toUpperCase(java.util.Locale.ROOT));
    }

    BigDecimal number(String text) throws CellFault {
        String even = plainSpaces(text);
        if (even.length() > 60 || !number.matcher(even).matches()) {
            throw new CellFault(RowFault.NOT_A_NUMBER);
        }
        if (this != PLAIN) {
            String grouping = decimal.equals(",") ? "." : ",";
            even = even.replace(grouping, "").replace(" ", "").replace(decimal, ".");
        }
        return new BigDecimal(even);
    }

    LocalDate date(String text) throws CellFault {
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = localDate == null ? null : localDate.matcher(text);
        if (local != null && local.matches()) {
            return date(local.group(3), local.group(2), local.group(1));
        }
        throw new CellFault(RowFault.NOT_A_DATE);
    }

    /** A plain decimal as this notation writes it, so that a rejected row can be sent again as it was. */
    String written(String plain) {
        return plain.replace(".", decimal);
    }

    private static LocalDate date(String year, String month, String day) throws CellFault {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
    }

    /** No-break and thin spaces group as plain ones do; a true minus is a minus. */
    private static String plainSpaces(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\u2212', '-');
    }
}
