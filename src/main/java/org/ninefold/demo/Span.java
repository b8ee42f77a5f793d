package org.ninefold.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.ninefold.kernel.Period;

/** The five years of twelve whole months that end with the month before today. */
record Span(LocalDate start) {

    private static final double[] BUSY = {0.95, 0.98, 1.1, 1.02, 1.05, 1.1, 0.6, 0.9, 1.15, 1.2, 1.12, 0.8};

    static Span before(LocalDate today) {
        return new Span(Period.lastWholeMonths(12 * Temper.YEARS, today).from());
    }

    /** The days of one of the five years, 0 to 4. */
    Period year(int year) {
        return months(12 * year, 12);
    }

    /** So many whole months, the first of them so many after the start. */
    Period months(int after, int length) {
        LocalDate from = start.plusMonths(after);
        return new Period(from, from.plusMonths(length).minusDays(1));
    }

    LocalDate end() {
        return year(Temper.YEARS - 1).to();
    }

    /** A working day of the year, rarely in the summer holidays. */
    LocalDate day(int year, Dice dice) {
        double[] weights = new double[BUSY.length];
        for (int month = 0; month < weights.length; month++) {
            weights[month] = BUSY[start.plusMonths(month).getMonthValue() - 1];
        }
        LocalDate month = start.plusMonths(12 * year + dice.weighted(weights));
        return working(month.plusDays(dice.between(0, month.lengthOfMonth() - 1)));
    }

    /** The day itself, or the nearest working day of its month. */
    static LocalDate working(LocalDate day) {
        int back = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        LocalDate friday = day.minusDays(back);
        return friday.getMonth() == day.getMonth() ? friday : day.plusDays(3 - back);
    }
}
