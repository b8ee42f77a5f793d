package org.ninefold.demo;

import java.util.Arrays;
import java.util.List;

/** How an account's buying goes over the five years; the last of them is the one that is placed today. */
enum Temper {
    STEADY(34),
    GROWING(20),
    DECLINING(14),
    LEAPING(9),
    FADING(9),
    NEW(8),
    FRESH(4),
    PAUSED(2),
    LAPSED(0),
    GONE(0);

    static final int YEARS = 5;

    private final int weight;

    Temper(int weight) {
        this.weight = weight;
    }

    static Temper any(Dice dice) {
        return values()[
                dice.weighted(Arrays.stream(values())
                        .mapToDouble(temper -> temper.weight)
                        .toArray())];
    }

    /** What is bought in each year, when {@code last} is what is bought, or would be bought, in the last one. */
    List<Double> years(double last, Dice dice) {
        Double[] years = new Double[YEARS];
        double amount = last;
        for (int year = YEARS - 1; year >= 0; year--) {
            years[year] = buys(year) ? amount : 0;
            amount /= growth(year, dice);
        }
        return List.of(years);
    }

    private boolean buys(int year) {
        return switch (this) {
            case NEW -> year >= YEARS - 2;
            case FRESH -> year == YEARS - 1;
            case PAUSED -> year != YEARS - 2;
            case LAPSED -> year != YEARS - 1;
            case GONE -> year < YEARS - 2;
            default -> true;
        };
    }

    /** From the year before to this one. */
    private double growth(int year, Dice dice) {
        boolean now = year == YEARS - 1;
        return switch (this) {
            case GROWING -> dice.between(1.10, 1.24);
            case DECLINING -> dice.between(0.80, 0.93);
            case LEAPING -> now ? dice.between(1.7, 2.6) : dice.between(0.96, 1.08);
            case FADING -> now ? dice.between(0.40, 0.62) : dice.between(0.96, 1.08);
            case NEW -> dice.between(1.5, 2.8);
            default -> dice.between(0.94, 1.10);
        };
    }
}
