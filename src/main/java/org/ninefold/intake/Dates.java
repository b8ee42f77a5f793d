package org.ninefold.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a file writes days as text. ISO dates are read in every file. */
public enum Dates {
    /** {@code 2026-01-31} alone. */
    ISO,
    /** {@code 31-01-2026}, {@code 31.1.2026} or {@code 31/01/2026}. */
    DAY_FIRST,
    /** {@code 01/31/2026}, and with hyphens or points. */
    MONTH_FIRST;

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");

    LocalDate read(String text) throws CellFault {
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher local = YEAR_LAST.matcher(text);
        if (this == ISO || !local.matches()) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
        return this == DAY_FIRST
                ? date(local.group(3), local.group(2), local.group(1))
                : date(local.group(3), local.group(1), local.group(2));
    }

    boolean fits(String text) {
        try {
            read(text);
            return true;
        } catch (CellFault e) {
            return false;
        }
    }

    private static LocalDate date(String year, String month, String day) throws CellFault {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
    }
}
