package org.ninefold.segment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

/** What days a placement may be made for. */
final class PlacementPeriod {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MOST_YEARS = 10;

    private PlacementPeriod() {}

    /** @throws Refused when the days are no period, lie far from today, or are too many */
    static Period of(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null || to == null) {
            throw new Refused(PlacementRefusal.PERIOD_MISSING);
        }
        if (from.isAfter(to)) {
            throw new Refused(PlacementRefusal.PERIOD_REVERSED, from, to);
        }
        LocalDate latest = today.plusYears(1);
        if (from.isBefore(EARLIEST) || to.isAfter(latest)) {
            throw new Refused(PlacementRefusal.PERIOD_OUT_OF_RANGE, EARLIEST, latest);
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new Refused(PlacementRefusal.PERIOD_TOO_LONG, MOST_YEARS);
        }
        return new Period(from, to);
    }

    /** The length in whole months, or null where the days are no whole months. */
    static Integer months(Period period) {
        LocalDate end = period.to().plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(period.from(), end);
        return months > 0 && period.from().plusMonths(months).equals(end) ? months : null;
    }
}
