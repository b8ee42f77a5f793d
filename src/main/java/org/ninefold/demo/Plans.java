package org.ninefold.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Deals cells to the accounts of a book, so that every owner has some of each. */
final class Plans {

    /** The cells row by row, A1 to C3, as often as one meets them; the ninth comes before any comes twice. */
    private static final List<Integer> CELLS = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 2, 5, 8, 1, 4, 7, 0, 3, 6, 2, 8);

    private static final double MEDIAN = 62_000;
    private static final double SPREAD = 0.75;

    private final Dice dice;

    Plans(Dice dice) {
        this.dice = dice;
    }

    List<Plan> of(Book book) {
        List<Fate> fates = dice.shuffled(Fate.deck(book.accounts()));
        Iterator<Integer> placed = cells();
        Iterator<Integer> others = cells();
        List<Plan> plans = new ArrayList<>();
        for (Fate fate : fates) {
            plans.add(plan(book, fate, (fate == Fate.PLACED ? placed : others).next()));
        }
        return plans;
    }

    private static Iterator<Integer> cells() {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> CELLS.get(i % CELLS.size()))
                .iterator();
    }

    private Plan plan(Book book, Fate fate, int cell) {
        int third = cell / 3;
        boolean losing = third == 2 && dice.chance(0.25);
        double value = value(third);
        double margin = losing ? dice.between(0.02, 0.06) : dice.between(0.26, 0.42);
        double bought = losing ? dice.between(20_000, 160_000) : value / (margin - 0.03);
        double care = losing ? dice.between(0.13, 0.2) : dice.between(0.02, 0.06) * StrictMath.pow(1e5 / bought, 0.3);
        List<Double> years = temper(fate).years(fate == Fate.LEAD ? 0 : bought, dice);
        List<Integer> grades = grades(cell % 3);
        return new Plan(
                book,
                fate,
                years,
                margin,
                Math.min(care, losing ? 1 : 0.08),
                grades.stream().map(this::share).toList(),
                Shape.any(dice),
                cells(fate, third, grades),
                dice.chance(0.08));
    }

    /** A yearly contribution in euro from the upper (0), middle or lower third of a log-logistic distribution. */
    private double value(int third) {
        double quantile = (2 - third + dice.between(0.02, 0.98)) / 3;
        return MEDIAN * StrictMath.pow(quantile / (1 - quantile), SPREAD);
    }

    private Temper temper(Fate fate) {
        return switch (fate) {
            case NO_PURCHASE -> Temper.LAPSED;
            case FORMER -> Temper.GONE;
            case PLACED -> Temper.any(dice);
            default -> Temper.STEADY;
        };
    }

    /** The grades of last year's share, often the same, and of this year's. */
    private List<Integer> grades(int grade) {
        int before = dice.chance(0.68) ? grade : Math.floorMod(grade + dice.of(List.of(1, -1)), 3);
        return List.of(before, grade);
    }

    private static List<String> cells(Fate fate, int third, List<Integer> grades) {
        return fate == Fate.PLACED
                ? grades.stream()
                        .map(grade -> "ABC".charAt(third) + Integer.toString(grade + 1))
                        .toList()
                : List.of();
    }

    /** Well inside the limits 34 % and 67 %, and below 100 %, so that rounding and rates do not decide. */
    private double share(int grade) {
        return switch (grade) {
            case 0 -> dice.between(0.75, 0.93);
            case 1 -> dice.between(0.38, 0.62);
            default -> dice.between(0.14, 0.31);
        };
    }

    /** All plans, in a mixed order. */
    static List<Plan> all(Dice dice) {
        Plans plans = new Plans(dice);
        return dice.shuffled(
                Book.all().stream().flatMap(book -> plans.of(book).stream()).toList());
    }
}
