package org.ninefold.account.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ninefold.account.WalletView;
import org.ninefold.kernel.Period;

/** What is said of everything an account buys, seen from one period: in one, in parts, or so that it does not fit. */
record Totals(Period period, List<WalletView> touching) {

    static Totals of(Period period, List<WalletView> wallets) {
        return new Totals(
                period,
                wallets.stream()
                        .filter(wallet -> wallet.fields().offering() == null)
                        .filter(wallet -> !of(wallet).from().isAfter(period.to()))
                        .filter(wallet -> !of(wallet).to().isBefore(period.from()))
                        .toList());
    }

    /** The one for just this period. */
    Optional<WalletView> whole() {
        return touching.stream().filter(wallet -> of(wallet).equals(period)).findFirst();
    }

    /** Whether several, none of them for the whole period, cover it day by day. */
    boolean areParts() {
        long days = touching.stream().mapToLong(wallet -> days(of(wallet))).sum();
        return touching.size() > 1
                && whole().isEmpty()
                && touching.stream().allMatch(this::isWithin)
                && days == days(period);
    }

    /** Whether one for the whole period would stand beside others. */
    boolean wouldMix() {
        return !areParts() && touching.size() > (whole().isPresent() ? 1 : 0);
    }

    private boolean isWithin(WalletView wallet) {
        return !of(wallet).from().isBefore(period.from()) && !of(wallet).to().isAfter(period.to());
    }

    private static Period of(WalletView wallet) {
        return wallet.fields().period();
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }
}
