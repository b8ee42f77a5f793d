package org.ninefold.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes days as text. Dates with the year first are read in every file: nobody writes the day second then. A
 * time of day behind a date is left out; the day is the one that is written, whatever the zone.
 */
public enum Dates {
    /** {@code 2026-01-31}, {@code 2026/01/31}, {@code 2026.01.31} or {@code 20260131} alone. */
    ISO,
    /** {@code 31-01-2026}, {@code 31.1.2026}, {@code 31/01/2026} or {@code 31.1.26}. */
    DAY_FIRST,
    /** {@code 01/31/2026}, and with hyphens or points. */
    MONTH_FIRST;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./]?)(\\d{2})\\2(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)(T|,? +)([01]?\\d|2[0-4])[:.][0-5]\\d"
            + "([:.][0-5]\\d([.,]\\d{1,9})?)?( ?[AP]M)?( ?(Z|[+-]\\d{2}(:?\\d{2})?))?$");

    /** Letters of a day alone; most cells have no more, and are not searched for a time. */
    private static final int LONGEST_DAY = 10;

    /** Of two digits: from here on the year is of the last century, as in certificates (RFC 5280, 4.1.2.5.1). */
    private static final int LAST_CENTURY = 50;

    LocalDate read(String cell) throws CellFault {
        String text = cell.length() > LONGEST_DAY ? TIME.matcher(cell).replaceFirst("") : cell;
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher local = YEAR_LAST.matcher(text);
        if (this == ISO || !local.matches()) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
        return this == DAY_FIRST
                ? date(year(local.group(4)), local.group(3), local.group(1))
                : date(year(local.group(4)), local.group(1), local.group(3));
    }

    boolean fits(String text) {
        try {
            read(text);
            return true;
        } catch (CellFault e) {
            return false;
        }
    }

    private static String year(String digits) {
        if (digits.length() > 2) {
            return digits;
        }
        return (Integer.parseInt(digits) < LAST_CENTURY ? "20" : "19") + digits;
    }

    private static LocalDate date(String year, String month, String day) throws CellFault {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
    }
}
