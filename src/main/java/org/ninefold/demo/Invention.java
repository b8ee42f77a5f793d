package org.ninefold.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tells the story of each account, one after another. */
final class Invention {

    private final Span span;
    private final LocalDate today;
    private final String foreign;
    private final Dice all;
    private final Names names = new Names();

    /** @param foreign the currency without a rate */
    Invention(Span span, LocalDate today, String foreign, Dice dice) {
        this.span = span;
        this.today = today;
        this.foreign = foreign;
        this.all = dice;
    }

    /** Without references yet. */
    List<Story> stories() {
        return Plans.all(all).stream().map(plan -> story(plan, all.own())).toList();
    }

    private Story story(Plan plan, Dice dice) {
        String name = names.company(plan.region(), dice);
        List<DraftContact> contacts = contacts(plan, name, dice);
        List<DraftPurchase> purchases = new Buying(plan, span, foreign, dice).purchases();
        DraftAccount account =
                new DraftAccount(null, name, plan.fate().kind(), plan.book(), since(plan, purchases, dice));
        return new Story(
                account,
                plan.cells(),
                contacts,
                purchases,
                new Visiting(plan, span, dice).entries(),
                new Estimating(plan, span, purchases, dice).wallets(),
                new Talking(plan, today, dice.own()).activities(contacts.size()));
    }

    /** Null for leads. */
    private LocalDate since(Plan plan, List<DraftPurchase> purchases, Dice dice) {
        return plan.isOld()
                ? Span.working(span.start().minusDays(dice.between(30, 4_500)))
                : purchases.stream()
                        .map(DraftPurchase::on)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    private List<DraftContact> contacts(Plan plan, String company, Dice dice) {
        int count = 1 + dice.weighted(3, 4, 3, 1);
        return Stream.generate(() -> names.person(plan.region(), company, dice))
                .limit(count)
                .toList();
    }
}
