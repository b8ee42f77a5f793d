package org.ninefold.account.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.account.YearFigures;

/**
 * Revenue and contribution of the last years as bars side by side, in the units of a drawing {@link #WIDTH} wide and
 * {@link #HEIGHT} high. The table beside it has the figures.
 */
public record YearChart(List<Group> groups, int zero) {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 120;
    private static final int MOST = 6;
    private static final int BAR = 16;

    /** A year and its two bars; {@code x} is the middle. */
    public record Group(int year, int x, Bar revenue, Bar contribution) {}

    /** A bar from the line of zero up, or down where negative. */
    public record Bar(int x, int y, int height, boolean below) {}

    static YearChart of(List<YearFigures> latestFirst) {
        List<YearFigures> years = new ArrayList<>(latestFirst.stream()
                .filter(year -> year.revenue() != null)
                .limit(MOST)
                .toList());
        Collections.reverse(years);
        BigDecimal most = extreme(years, 1);
        BigDecimal least = extreme(years, -1).negate();
        BigDecimal span = most.subtract(least);
        if (span.signum() == 0) {
            return new YearChart(List.of(), HEIGHT);
        }
        int zero = units(most, span);
        List<Group> groups = new ArrayList<>();
        int step = WIDTH / years.size();
        for (int i = 0; i < years.size(); i++) {
            YearFigures year = years.get(i);
            int middle = step * i + step / 2;
            groups.add(new Group(
                    year.year(),
                    middle,
                    bar(middle - BAR - 1, year.revenue(), span, zero),
                    bar(middle + 1, year.contribution(), span, zero)));
        }
        return new YearChart(List.copyOf(groups), zero);
    }

    private static Bar bar(int x, BigDecimal amount, BigDecimal span, int zero) {
        int height = units(amount.abs(), span);
        boolean below = amount.signum() < 0;
        return new Bar(x, below ? zero : zero - height, height, below);
    }

    /** The farthest amount above zero, or below it with sign −1; never less than zero. */
    private static BigDecimal extreme(List<YearFigures> years, int sign) {
        return years.stream()
                .flatMap(year -> Stream.of(year.revenue(), year.contribution()))
                .map(amount -> sign < 0 ? amount.negate() : amount)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static int units(BigDecimal amount, BigDecimal span) {
        return amount.multiply(BigDecimal.valueOf(HEIGHT))
                .divide(span, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
