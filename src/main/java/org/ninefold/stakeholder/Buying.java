package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * How an account buys. In a wish null leaves it as it is, nothing empties it.
 *
 * @param months of the year in which they decide, 1 to 12
 * @param practice in words, or null
 */
public record Buying(List<Integer> months, String practice) {

    /** In a wish: as it is. */
    public static final Buying AS_IS = new Buying(null, null);

    static final Buying UNKNOWN = new Buying(List.of(), null);

    private static final int MONTHS = 12;
    private static final int LONGEST_PRACTICE = 2000;

    public Buying {
        months = months == null ? null : List.copyOf(new TreeSet<>(months));
    }

    /** @throws Refused where it cannot be so */
    Buying checked() {
        if (months != null) {
            months.stream()
                    .filter(month -> month < 1 || month > MONTHS)
                    .findFirst()
                    .ifPresent(month -> {
                        throw new Refused(StakeholderRefusal.MONTH_UNKNOWN, month);
                    });
        }
        String said = Check.optional(StakeholderField.PRACTICE, practice, LONGEST_PRACTICE);
        return new Buying(months, practice != null && said == null ? "" : said);
    }

    /** The next month in which they decide, this one included; none where no month is known. */
    public Optional<YearMonth> next(LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return IntStream.range(0, MONTHS)
                .mapToObj(now::plusMonths)
                .filter(month -> months.contains(month.getMonthValue()))
                .findFirst();
    }

    /** What becomes of what is known by this wish. */
    Buying orAs(Buying known) {
        String said = practice == null ? known.practice() : practice;
        return new Buying(months == null ? known.months() : months, said == null || said.isEmpty() ? null : said);
    }
}
