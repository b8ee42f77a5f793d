package org.ninefold.segment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ninefold.account.Measure;
import org.ninefold.segment.RandomCompany.Customer;
import org.ninefold.segment.RandomCompany.Hours;
import org.ninefold.segment.RandomCompany.Line;
import org.ninefold.segment.RandomCompany.Rate;
import org.ninefold.segment.RandomCompany.Wallet;

/** The rules of the matrix once more, one account at a time, sharing nothing with the product. */
final class Oracle {

    private static final MathContext EXACT = new MathContext(60);

    private final RandomCompany company;
    private final Measure measure;

    Oracle(RandomCompany company, Measure measure) {
        this.company = company;
        this.measure = measure;
    }

    private record Judged(Customer customer, BigDecimal value, BigDecimal revenue, BigDecimal sold, String reason) {}

    /** Thrown where a rate is missing. */
    private static final class NoRate extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Outcome, position, value, revenue, share, headroom of every customer. */
    Map<String, String> place() {
        List<Judged> ranked = new ArrayList<>();
        Map<String, String> placed = new TreeMap<>();
        for (Customer customer : company.customers) {
            Judged judged = judge(customer);
            if (judged.reason() == null) {
                ranked.add(judged);
            } else {
                placed.put(customer.ref(), judged.reason() + " null null null null null");
            }
        }
        ranked.sort(Comparator.comparing(Judged::value).reversed().thenComparing(judged -> judged.customer()
                .ref()));
        for (int i = 0; i < ranked.size(); i++) {
            placed.put(ranked.get(i).customer().ref(), line(ranked.get(i), i, ranked.size()));
        }
        return placed;
    }

    private Judged judge(Customer customer) {
        List<Line> lines =
                customer.lines().stream().filter(line -> in(line.day())).toList();
        if (lines.isEmpty()) {
            return new Judged(customer, null, null, null, "NO_PURCHASE");
        }
        try {
            BigDecimal revenue = sum(lines, line -> true);
            BigDecimal value = measure == Measure.REVENUE ? revenue : revenue.subtract(costs(customer, lines));
            for (Wallet wallet : used(customer)) {
                if (wallet.total() != null) {
                    euro(wallet.total(), wallet.currency(), wallet.to());
                }
            }
            return new Judged(customer, value, revenue, sum(lines, this::suppliable), null);
        } catch (NoRate e) {
            return new Judged(customer, null, null, null, "NO_RATE");
        }
    }

    private BigDecimal costs(Customer customer, List<Line> lines) {
        BigDecimal costs = BigDecimal.ZERO;
        for (Line line : lines) {
            BigDecimal cost = line.cost() == null ? BigDecimal.ZERO : line.cost();
            costs = costs.add(euro(cost, line.currency(), line.day()));
        }
        for (Hours hours : customer.hours()) {
            if (in(hours.day())) {
                costs = costs.add(euro(hours.hours().multiply(hours.cost()), hours.currency(), hours.day()));
            }
        }
        return costs;
    }

    private String line(Judged judged, int index, int count) {
        String before = " " + (index + 1) + " " + money(judged.value()) + " " + money(judged.revenue()) + " ";
        List<Wallet> wallets = used(judged.customer());
        BigDecimal wallet = wallet(judged, wallets);
        if (wallet == null || wallet.signum() == 0) {
            return "NO_WALLET" + before + "null null";
        }
        if (!covers(wallets)) {
            return "MIXED_PERIODS" + before + "null null";
        }
        boolean alone = wallets.size() == 1 && wallets.get(0).share() != null;
        BigDecimal share = alone ? wallets.get(0).share() : judged.sold().divide(wallet, EXACT);
        BigDecimal fair = share.setScale(25, RoundingMode.HALF_UP);
        String figures =
                before + share.setScale(10, RoundingMode.HALF_UP) + " " + money(wallet.subtract(judged.sold()));
        if (fair.compareTo(BigDecimal.ONE) > 0) {
            return "SHARE_ABOVE_100" + figures;
        }
        int rest = count % 3;
        int a = count / 3 + (rest > 0 ? 1 : 0);
        int b = a + count / 3 + (rest > 1 ? 1 : 0);
        String letter = index < a ? "A" : index < b ? "B" : "C";
        String digit = fair.compareTo(new BigDecimal("0.34")) < 0
                ? "3"
                : fair.compareTo(new BigDecimal("0.67")) < 0 ? "2" : "1";
        return letter + digit + figures;
    }

    private BigDecimal wallet(Judged judged, List<Wallet> wallets) {
        if (wallets.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Wallet wallet : wallets) {
            if (wallet.total() != null) {
                sum = sum.add(euro(wallet.total(), wallet.currency(), wallet.to()));
                continue;
            }
            BigDecimal sold = wallets.size() == 1
                    ? judged.sold()
                    : sum(
                            judged.customer().lines(),
                            line -> in(line.day())
                                    && suppliable(line)
                                    && !line.day().isBefore(wallet.from())
                                    && !line.day().isAfter(wallet.to())
                                    && below(line.offering(), wallet.offering()));
            if (wallet.share().signum() == 0 || sold.signum() <= 0) {
                return null;
            }
            sum = sum.add(sold.divide(wallet.share(), EXACT));
        }
        return sum;
    }

    private List<Wallet> used(Customer customer) {
        List<Wallet> touching = customer.wallets().stream()
                .filter(wallet ->
                        !wallet.from().isAfter(Books.TO) && !wallet.to().isBefore(Books.FROM))
                .filter(wallet -> wallet.offering() == null
                        || company.offerings.get(wallet.offering()).suppliable())
                .toList();
        List<Wallet> totals =
                touching.stream().filter(wallet -> wallet.offering() == null).toList();
        return totals.isEmpty() ? touching : totals;
    }

    /** Every day of the period in exactly one wallet of each offering, and no day outside. */
    private static boolean covers(List<Wallet> wallets) {
        return wallets.stream()
                .map(wallet -> String.valueOf(wallet.offering()))
                .distinct()
                .allMatch(offering -> {
                    List<Wallet> own = wallets.stream()
                            .filter(wallet -> String.valueOf(wallet.offering()).equals(offering))
                            .toList();
                    boolean inside = own.stream().allMatch(wallet -> in(wallet.from()) && in(wallet.to()));
                    return inside
                            && Books.FROM
                                    .datesUntil(Books.TO.plusDays(1))
                                    .allMatch(day -> own.stream()
                                                    .filter(wallet ->
                                                            !day.isBefore(wallet.from()) && !day.isAfter(wallet.to()))
                                                    .count()
                                            == 1);
                });
    }

    private BigDecimal sum(List<Line> lines, Predicate<Line> which) {
        return lines.stream()
                .filter(which)
                .map(line -> euro(line.revenue(), line.currency(), line.day()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean suppliable(Line line) {
        return line.offering() == null || company.offerings.get(line.offering()).suppliable();
    }

    private boolean below(String offering, String top) {
        return top == null
                || offering != null
                        && (offering.equals(top)
                                || company.offerings.get(offering).parent() != null
                                        && below(company.offerings.get(offering).parent(), top));
    }

    private BigDecimal euro(BigDecimal amount, String currency, LocalDate day) {
        if (currency.equals("EUR")) {
            return amount;
        }
        return company.rates.getOrDefault(currency, List.of()).stream()
                .filter(rate -> !rate.from().isAfter(day))
                .max(Comparator.comparing(Rate::from))
                .map(rate -> amount.multiply(rate.rate()))
                .orElseThrow(NoRate::new);
    }

    private static boolean in(LocalDate day) {
        return !day.isBefore(Books.FROM) && !day.isAfter(Books.TO);
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
