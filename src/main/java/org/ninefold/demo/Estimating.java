package org.ninefold.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ninefold.account.WalletSource;
import org.ninefold.kernel.Period;

/** Makes the wallets of one account for this year and the year before, so that its shares come out as planned. */
final class Estimating {

    private static final int THIS = Temper.YEARS - 1;
    /** So many had no wallet last year. */
    private static final double FORGOTTEN = 0.05;

    private static final double LEAST_FOR_TWO_SHARES = 0.2;

    /** So many months ahead are estimated; until then the company can be placed anew each month. */
    static final int AHEAD = 3;

    private final Plan plan;
    private final Span span;
    private final List<DraftPurchase> purchases;
    private final Dice dice;
    private final List<DraftWallet> wallets = new ArrayList<>();

    Estimating(Plan plan, Span span, List<DraftPurchase> purchases, Dice dice) {
        this.plan = plan;
        this.span = span;
        this.purchases = purchases;
        this.dice = dice;
    }

    List<DraftWallet> wallets() {
        if (plan.revenueOf(THIS - 1) > 0 && !dice.chance(FORGOTTEN)) {
            addKnown(THIS - 1, plan.shares().get(0), plan.shape() == Shape.MONTHS ? Shape.TOTAL : plan.shape());
        }
        switch (plan.fate()) {
            case PLACED, NO_RATE -> addKnown(THIS, plan.shares().get(1), plan.shape());
            case SHARE_ABOVE_100 -> addKnown(THIS, dice.between(1.2, 1.9), Shape.MONTHS);
            case NO_WALLET -> addNothing();
            case MIXED_PERIODS -> addPatches();
            case LEAD -> addGuess();
            case NO_PURCHASE, FORMER -> {}
        }
        return wallets;
    }

    private void addKnown(int year, double share, Shape shape) {
        double wallet = bought(span.year(year)) / share;
        switch (shape) {
            case TOTAL -> addTotal(span.year(year), wallet, any());
            case HALVES -> addHalves(year, wallet);
            case SHARE -> addShare(span.year(year), share);
            case SHARE_HALVES -> addShareHalves(year, share);
            case BY_OFFERING -> addByOffering(span.year(year), wallet);
            case MONTHS -> addMonths(wallet);
        }
    }

    private void addHalves(int year, double wallet) {
        double first = dice.between(0.44, 0.56);
        addTotal(half(year, 0), wallet * first, WalletSource.CALCULATED);
        addTotal(half(year, 1), wallet * (1 - first), WalletSource.CALCULATED);
    }

    /** Every month of this year, and some months to come, estimated with caution. */
    private void addMonths(double wallet) {
        for (int month = 0; month < 12 + AHEAD; month++) {
            boolean known = month < 12;
            addTotal(
                    span.months(12 * THIS + month, 1),
                    wallet / 12 * (known ? dice.between(0.95, 1.05) : dice.between(0.75, 0.9)),
                    known ? WalletSource.CALCULATED : WalletSource.ESTIMATED);
        }
    }

    /** One share for the whole year where a half would have hardly any purchases to be divided by it. */
    private void addShareHalves(int year, double share) {
        double first = bought(half(year, 0)) / bought(span.year(year));
        if (first < LEAST_FOR_TWO_SHARES || first > 1 - LEAST_FOR_TWO_SHARES) {
            addShare(span.year(year), share);
        } else {
            addShare(half(year, 0), share * 0.98);
            addShare(half(year, 1), share * 1.02);
        }
    }

    /** Sums up to the wallet; nothing but what is bought already is known. */
    private void addByOffering(Period period, double wallet) {
        List<Ware> bought =
                Ware.sold().stream().filter(ware -> isBought(ware, period)).toList();
        if (bought.isEmpty()) {
            addTotal(period, wallet, any());
            return;
        }
        List<Double> parts = bought.stream().map(ware -> dice.between(0.5, 1.5)).toList();
        double sum = parts.stream().mapToDouble(part -> part).sum();
        for (int i = 0; i < bought.size(); i++) {
            add(bought.get(i), period, rounded(wallet * parts.get(i) / sum), null, any());
        }
    }

    private void addNothing() {
        if (dice.chance(0.4)) {
            addTotal(span.year(THIS), 0, WalletSource.ESTIMATED);
        }
    }

    /** Wallets that leave a gap in the year. */
    private void addPatches() {
        double wallet = bought(span.year(THIS)) / plan.shares().get(1);
        int months = dice.of(List.of(3, 6, 9));
        addTotal(span.months(12 * THIS, months), wallet * months / 12, WalletSource.CALCULATED);
        if (months < 9) {
            addTotal(span.months(12 * THIS + 9, 3), wallet / 4, WalletSource.ESTIMATED);
        }
    }

    private void addGuess() {
        if (dice.chance(0.6)) {
            double euro = dice.between(30_000, 900_000);
            addTotal(span.year(THIS), Exchange.of(euro, plan.region().currency()), WalletSource.ESTIMATED);
        }
    }

    private void addTotal(Period period, double total, WalletSource source) {
        add(null, period, rounded(total), null, source);
    }

    private void addShare(Period period, double share) {
        BigDecimal fraction = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
        add(null, period, null, fraction, WalletSource.ESTIMATED);
    }

    private void add(Ware ware, Period period, BigDecimal total, BigDecimal share, WalletSource source) {
        LocalDate known = period.to().isAfter(span.end()) ? span.end() : period.to();
        LocalDateTime at =
                Span.working(known.minusDays(dice.between(0, 20))).atTime(dice.between(7, 15), dice.between(0, 59));
        DraftWallet.Entry entry = new DraftWallet.Entry(plan.book().hand(), at);
        wallets.add(new DraftWallet(ware, period, total, share, plan.region().currency(), source, entry));
    }

    private WalletSource any() {
        return dice.chance(0.6) ? WalletSource.CALCULATED : WalletSource.ESTIMATED;
    }

    private Period half(int year, int half) {
        return span.months(12 * year + 6 * half, 6);
    }

    private boolean isBought(Ware ware, Period period) {
        return purchases.stream()
                .filter(purchase -> within(purchase, period))
                .flatMap(purchase -> purchase.lines().stream())
                .anyMatch(line -> Objects.equals(line.ware(), ware));
    }

    /** Suppliable revenue of the days, in the region's currency. */
    private double bought(Period period) {
        return purchases.stream()
                .filter(purchase -> within(purchase, period))
                .mapToDouble(this::suppliable)
                .sum();
    }

    private double suppliable(DraftPurchase purchase) {
        double sum = purchase.lines().stream()
                .filter(DraftPurchase.Line::isSuppliable)
                .mapToDouble(line -> line.revenue().doubleValue())
                .sum();
        return Exchange.of(
                sum * Exchange.euro(purchase.currency()), plan.region().currency());
    }

    private static boolean within(DraftPurchase purchase, Period period) {
        return !purchase.on().isBefore(period.from()) && !purchase.on().isAfter(period.to());
    }

    /** Nobody knows a wallet better than to three digits. */
    private static BigDecimal rounded(double amount) {
        return new BigDecimal(
                BigDecimal.valueOf(amount).round(new MathContext(3)).toBigInteger());
    }
}
