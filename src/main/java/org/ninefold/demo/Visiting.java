package org.ninefold.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Makes the hours our people spend on one account. */
final class Visiting {

    private static final double HOURS_AT_ONCE = 24;
    private static final int MOST = 24;

    private final Plan plan;
    private final Span span;
    private final Dice dice;

    Visiting(Plan plan, Span span, Dice dice) {
        this.plan = plan;
        this.span = span;
        this.dice = dice;
    }

    List<DraftTime> entries() {
        List<DraftTime> entries = new ArrayList<>();
        for (int year = 0; year < Temper.YEARS; year++) {
            addYear(year, hours(year), entries);
        }
        return entries;
    }

    /** A lead costs some hours before it buys anything. */
    private double hours(int year) {
        if (plan.fate() == Fate.LEAD) {
            return year == Temper.YEARS - 1 ? dice.between(3, 40) : 0;
        }
        double cost =
                Exchange.of(plan.revenueOf(year) * plan.care(), plan.region().currency());
        return cost / plan.region().hourlyCost();
    }

    private void addYear(int year, double hours, List<DraftTime> entries) {
        int count = Math.min(MOST, (int) Math.ceil(hours / HOURS_AT_ONCE));
        for (int i = 0; i < count; i++) {
            double quarters = Math.max(1, Math.round(hours / count * dice.between(0.6, 1.4) * 4));
            double cost = plan.region().hourlyCost() * (0.9 + 0.025 * year) * dice.of(List.of(0.8, 1.0, 1.25));
            entries.add(new DraftTime(
                    span.day(year, dice),
                    BigDecimal.valueOf(quarters / 4).setScale(2, RoundingMode.HALF_UP),
                    BigDecimal.valueOf(Math.round(cost)),
                    plan.region().currency()));
        }
    }
}
