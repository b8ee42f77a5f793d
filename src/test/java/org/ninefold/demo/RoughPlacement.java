package org.ninefold.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ninefold.account.AccountKind;
import org.ninefold.kernel.Period;

/** Places the invented accounts by hand, without the product's own rules: in doubles, one account after another. */
final class RoughPlacement {

    private final Company company;
    private final String reporting;
    private final Period period;
    private final Map<String, TreeMap<LocalDate, Double>> rates = new HashMap<>();

    RoughPlacement(Company company, String reporting, Period period) {
        this.company = company;
        this.reporting = reporting;
        this.period = period;
        company.rates().forEach(rate -> rates.computeIfAbsent(rate.currency(), currency -> new TreeMap<>())
                .put(rate.validFrom(), rate.rate().doubleValue()));
    }

    /** Cell or reason of every customer. */
    Map<Story, String> outcomes() {
        Map<Story, String> outcomes = new IdentityHashMap<>();
        List<Story> ranked = new ArrayList<>();
        for (Story story : company.stories()) {
            if (story.account().kind() == AccountKind.CUSTOMER) {
                if (bought(story).isEmpty()) {
                    outcomes.put(story, "NO_PURCHASE");
                } else if (bought(story).stream()
                        .anyMatch(p -> rate(p.currency(), p.on()).isEmpty())) {
                    outcomes.put(story, "NO_RATE");
                } else {
                    ranked.add(story);
                }
            }
        }
        ranked.sort(Comparator.comparingDouble(this::contribution).reversed());
        for (int i = 0; i < ranked.size(); i++) {
            Story story = ranked.get(i);
            char grade = "ABC".charAt(i * 3 / ranked.size());
            outcomes.put(story, unplaced(story).orElseGet(() -> grade + share(story)));
        }
        return outcomes;
    }

    double contribution(Story story) {
        double lines = bought(story).stream()
                .mapToDouble(p -> rate(p.currency(), p.on()).orElseThrow()
                        * p.lines().stream()
                                .mapToDouble(line -> line.revenue().doubleValue()
                                        - (line.directCost() == null
                                                ? 0
                                                : line.directCost().doubleValue()))
                                .sum())
                .sum();
        double time = story.times().stream()
                .filter(t -> within(t.on()))
                .mapToDouble(t -> t.hours().doubleValue()
                        * t.hourlyCost().doubleValue()
                        * rate(t.currency(), t.on()).orElseThrow())
                .sum();
        return lines - time;
    }

    private Optional<String> unplaced(Story story) {
        List<DraftWallet> wallets = touching(story);
        if (wallets.isEmpty()
                || wallets.stream().anyMatch(w -> w.total() != null && w.total().signum() == 0)) {
            return Optional.of("NO_WALLET");
        }
        long days = wallets.stream()
                .filter(w -> w.ware() == wallets.get(0).ware())
                .mapToLong(w -> w.period().to().toEpochDay() - w.period().from().toEpochDay() + 1)
                .sum();
        if (days != period.to().toEpochDay() - period.from().toEpochDay() + 1
                || !wallets.stream()
                        .allMatch(w ->
                                within(w.period().from()) && within(w.period().to()))) {
            return Optional.of("MIXED_PERIODS");
        }
        return quotient(story) > 1 ? Optional.of("SHARE_ABOVE_100") : Optional.empty();
    }

    private String share(Story story) {
        double share = quotient(story);
        return share < 0.34 ? "3" : share < 0.67 ? "2" : "1";
    }

    /** Good enough for estimated halves, too: their mean. */
    private double quotient(Story story) {
        List<DraftWallet> wallets = touching(story);
        if (wallets.get(0).share() != null) {
            return wallets.stream()
                    .mapToDouble(w -> w.share().doubleValue())
                    .average()
                    .orElseThrow();
        }
        double suppliable = bought(story).stream()
                .mapToDouble(p -> rate(p.currency(), p.on()).orElseThrow()
                        * p.lines().stream()
                                .filter(line ->
                                        line.ware() == null || line.ware().suppliable())
                                .mapToDouble(line -> line.revenue().doubleValue())
                                .sum())
                .sum();
        double wallet = wallets.stream()
                .mapToDouble(w -> w.total().doubleValue()
                        * rate(w.currency(), w.period().to()).orElseThrow())
                .sum();
        return suppliable / wallet;
    }

    private List<DraftPurchase> bought(Story story) {
        return story.purchases().stream().filter(p -> within(p.on())).toList();
    }

    private List<DraftWallet> touching(Story story) {
        return story.wallets().stream()
                .filter(w -> !w.period().from().isAfter(period.to())
                        && !w.period().to().isBefore(period.from()))
                .toList();
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private Optional<Double> rate(String currency, LocalDate day) {
        if (currency.equals(reporting)) {
            return Optional.of(1.0);
        }
        return Optional.ofNullable(rates.getOrDefault(currency, new TreeMap<>()).floorEntry(day))
                .map(Map.Entry::getValue);
    }
}
