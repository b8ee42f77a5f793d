package org.ninefold.segment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A company drawn by lot, always the same for a seed; every rule of the matrix meets some of its accounts. */
final class RandomCompany {

    record Line(LocalDate day, String offering, BigDecimal revenue, BigDecimal cost, String currency) {}

    record Hours(LocalDate day, BigDecimal hours, BigDecimal cost, String currency) {}

    record Wallet(String offering, LocalDate from, LocalDate to, BigDecimal total, BigDecimal share, String currency) {}

    record Customer(String ref, List<Line> lines, List<Hours> hours, List<Wallet> wallets) {}

    record Offering(String parent, boolean suppliable) {}

    record Rate(LocalDate from, BigDecimal rate) {}

    static final LocalDate START = LocalDate.of(2024, 11, 1);

    final Map<String, Offering> offerings = new TreeMap<>(Map.of(
            "o1", new Offering(null, true),
            "o11", new Offering("o1", true),
            "o12", new Offering("o1", false),
            "o2", new Offering(null, true),
            "o3", new Offering(null, false)));
    final Map<String, List<Rate>> rates = Map.of(
            "DKK", List.of(rate("2020-01-01", "0.134"), rate("2025-03-01", "0.1341"), rate("2025-09-09", "0.13399")),
            "SEK", List.of(rate("2025-02-01", "0.0871234567")));
    final List<Customer> customers = new ArrayList<>();
    private final Random random;

    RandomCompany(long seed, int size) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            customers.add(new Customer(ref(i), lines(), hours(), wallets()));
        }
    }

    void enter(Books books) {
        offerings.forEach((ref, offering) -> books.offering(ref, offering.parent(), offering.suppliable()));
        rates.forEach((currency, steps) -> steps.forEach(
                step -> books.rate(currency, step.from().toString(), step.rate().toPlainString())));
        customers.forEach(customer -> enter(books, customer));
    }

    private static void enter(Books books, Customer customer) {
        String ref = customer.ref();
        books.customer(ref);
        customer.lines()
                .forEach(line -> books.bought(
                        ref,
                        line.day().toString(),
                        line.offering(),
                        line.revenue() + " " + line.currency(),
                        line.cost() == null ? null : line.cost().toPlainString()));
        customer.hours()
                .forEach(entry -> books.worked(
                        ref,
                        entry.day().toString(),
                        entry.hours().toPlainString(),
                        entry.cost().toPlainString(),
                        entry.currency()));
        customer.wallets().forEach(wallet -> enter(books, ref, wallet));
    }

    private static void enter(Books books, String ref, Wallet wallet) {
        String from = wallet.from().toString();
        String to = wallet.to().toString();
        if (wallet.total() == null) {
            books.share(ref, wallet.offering(), from, to, wallet.share().toPlainString());
        } else {
            books.wallet(ref, wallet.offering(), from, to, wallet.total() + " " + wallet.currency());
        }
    }

    private String ref(int i) {
        return List.of("a", "B", "å", "Z", "ø", "é").get(i % 6) + i;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            BigDecimal cost = chance(10) ? null : amount(300).subtract(new BigDecimal("20"));
            lines.add(new Line(day(), offering(), amount(1000).subtract(new BigDecimal("90")), cost, currency()));
        }
        return lines;
    }

    private List<Hours> hours() {
        List<Hours> hours = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            hours.add(new Hours(day(), BigDecimal.valueOf(random.nextInt(900), 2), amount(90), currency()));
        }
        return hours;
    }

    private List<Wallet> wallets() {
        String[] chosen =
                switch (random.nextInt(6)) {
                    case 0 -> new String[] {};
                    case 1, 2 -> new String[] {null};
                    case 3 -> new String[] {"o1", "o2"};
                    case 4 -> new String[] {"o11", "o2", "o3"};
                    default -> new String[] {null, "o2"};
                };
        List<Wallet> wallets = new ArrayList<>();
        for (String offering : chosen) {
            for (int part = 0, parts = chance(3) ? 2 : 1; part < parts; part++) {
                wallets.add(wallet(offering, part, parts));
            }
        }
        return wallets;
    }

    private Wallet wallet(String offering, int part, int parts) {
        LocalDate from = part == 0 ? Books.FROM : LocalDate.of(2025, 7, 1);
        LocalDate to = parts == 2 && part == 0 ? LocalDate.of(2025, 6, 30) : Books.TO;
        LocalDate end = chance(15) ? to.plusDays(1) : to;
        return chance(3)
                ? new Wallet(offering, from, end, null, BigDecimal.valueOf(random.nextInt(101), 2), "EUR")
                : new Wallet(offering, from, end, amount(chance(2) ? 800 : 3000), null, currency());
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(470));
    }

    private String offering() {
        List<String> refs = new ArrayList<>(offerings.keySet());
        return chance(4) ? null : refs.get(random.nextInt(refs.size()));
    }

    /** SEK has no rate in January, GBP none at all. */
    private String currency() {
        int draw = random.nextInt(40);
        return draw == 0 ? "GBP" : draw < 4 ? "SEK" : draw < 12 ? "DKK" : "EUR";
    }

    private BigDecimal amount(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static Rate rate(String from, String rate) {
        return new Rate(LocalDate.parse(from), new BigDecimal(rate));
    }
}
