package org.ninefold.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the purchases of one account as its plan says. */
final class Buying {

    private static final double SMALL_PURCHASE = 9_000;

    private final Plan plan;
    private final Span span;
    private final String foreign;
    private final Dice dice;
    private final List<Ware> liked;

    /** @param foreign the currency without a rate */
    Buying(Plan plan, Span span, String foreign, Dice dice) {
        this.plan = plan;
        this.span = span;
        this.foreign = foreign;
        this.dice = dice;
        this.liked = dice.shuffled(Ware.sold()).subList(0, dice.between(3, 5));
    }

    List<DraftPurchase> purchases() {
        List<DraftPurchase> purchases = new ArrayList<>();
        for (int year = 0; year < Temper.YEARS; year++) {
            if (plan.revenueOf(year) > 0) {
                addYear(year, purchases);
            }
        }
        return purchases;
    }

    private void addYear(int year, List<DraftPurchase> purchases) {
        int count = 3 + (int) StrictMath.sqrt(plan.revenueOf(year) / SMALL_PURCHASE);
        List<Double> parts =
                Stream.generate(() -> dice.between(0.3, 1.7)).limit(count).toList();
        double sum = parts.stream().mapToDouble(part -> part).sum();
        for (int i = 0; i < count; i++) {
            DraftPurchase purchase = purchase(year, i, plan.revenueOf(year) * parts.get(i) / sum);
            purchases.add(purchase);
            if (dice.chance(0.025)) {
                addReturn(purchase, purchases);
            }
        }
    }

    private DraftPurchase purchase(int year, int number, double euro) {
        boolean abroad = plan.fate() == Fate.NO_RATE && year == Temper.YEARS - 1 && number % 3 == 0;
        String currency = abroad ? foreign : plan.region().currency();
        LocalDate day = span.day(year, dice);
        double amount = Exchange.of(euro, currency);
        List<DraftPurchase.Line> lines = new ArrayList<>();
        int count = 1 + dice.weighted(5, 5, 3, 1);
        for (int i = 0; i < count; i++) {
            lines.add(line(ware(), amount / count * dice.between(0.8, 1.2), day));
        }
        if (dice.chance(0.2)) {
            lines.add(line(Ware.FREIGHT, amount * dice.between(0.01, 0.04), day));
        }
        return new DraftPurchase(day, currency, lines);
    }

    /** Null where nobody noted it. */
    private Ware ware() {
        return switch (dice.weighted(90, 7, 3)) {
            case 0 -> dice.of(liked);
            case 1 -> Ware.RESALE;
            default -> null;
        };
    }

    private DraftPurchase.Line line(Ware ware, double revenue, LocalDate day) {
        double margin = plan.margin() + (ware == null ? 0 : ware.margin()) + dice.between(-0.04, 0.04);
        boolean unknown = plan.blind() && day.isAfter(span.start().plusYears(3)) && dice.chance(0.25);
        return new DraftPurchase.Line(ware, cents(revenue), unknown ? null : cents(revenue * (1 - margin)));
    }

    /** Something comes back some weeks later and is paid back in part. */
    private void addReturn(DraftPurchase purchase, List<DraftPurchase> purchases) {
        LocalDate day = Span.working(purchase.on().plusDays(dice.between(8, 35)));
        DraftPurchase.Line line = purchase.lines().get(0);
        if (line.directCost() != null && !day.isAfter(span.end())) {
            double part = -dice.between(0.1, 0.6);
            purchases.add(new DraftPurchase(
                    day,
                    purchase.currency(),
                    List.of(new DraftPurchase.Line(
                            line.ware(),
                            cents(line.revenue().doubleValue() * part),
                            cents(line.directCost().doubleValue() * part)))));
        }
    }

    private static BigDecimal cents(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
