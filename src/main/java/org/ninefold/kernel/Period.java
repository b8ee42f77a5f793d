package org.ninefold.kernel;

import java.io.Serializable;
import java.time.LocalDate;

/** The days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + " to " + to);
        }
    }

    /** The given number of whole months that ends with the last day of the month before {@code today}. */
    public static Period lastWholeMonths(int months, LocalDate today) {
        LocalDate firstOfThisMonth = today.withDayOfMonth(1);
        return new Period(firstOfThisMonth.minusMonths(months), firstOfThisMonth.minusDays(1));
    }
}
