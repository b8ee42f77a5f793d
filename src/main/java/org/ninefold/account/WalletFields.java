package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

/**
 * What an account buys in a period, of everything we can supply or of one offering. Exactly one of total and share.
 *
 * @param offering reference, or null for the total wallet
 * @param estimatedShare our part of it: a fraction 0..1, never percent
 * @param currency ISO 4217; null is the account's, then the reporting currency
 * @param source null is ESTIMATED
 */
public record WalletFields(
        String offering,
        Period period,
        BigDecimal totalPurchases,
        BigDecimal estimatedShare,
        String currency,
        WalletSource source) {

    /**
     * The days from the first to the last.
     *
     * @throws Refused where one is missing or they run backwards
     */
    public static Period period(LocalDate from, LocalDate to) {
        Check.present(Field.PERIOD_FROM, from);
        Check.present(Field.PERIOD_TO, to);
        if (from.isAfter(to)) {
            throw new Refused(AccountRefusal.PERIOD_BACKWARDS);
        }
        return new Period(from, to);
    }
}
