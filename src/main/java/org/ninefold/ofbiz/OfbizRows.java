package org.ninefold.ofbiz;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.AccountKind;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostConsent;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostCost;
import org.ninefold.intake.HostOffering;
import org.ninefold.intake.HostOwner;
import org.ninefold.intake.HostTime;
import org.ninefold.platform.store.Row;

/** Rows of the queries as records, in the order of their columns. */
final class OfbizRows {

    /** OFBiz has countries by three letters. */
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> new Locale("", code).getISO3Country(), Function.identity()));

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private OfbizRows() {}

    static HostOwner owner(Row row) {
        return new HostOwner(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
    }

    static HostOffering offering(Row row) {
        return new HostOffering(row.text(0), row.text(1), row.text(2));
    }

    /** A country or a preferred currency that nobody knows is left out: the account is worth more than it. */
    static HostAccount account(Row row) {
        String country = row.text(4);
        String currency = row.text(5);
        return new HostAccount(
                row.text(0),
                row.text(1),
                row.constant(2, AccountKind.class),
                row.text(3),
                country == null ? null : COUNTRIES.get(country),
                currency != null && CURRENCIES.contains(currency) ? currency : null,
                row.day(6));
    }

    /** OFBiz keeps a language for users who sign in there, and none for contacts. */
    static HostContact contact(Row row) {
        return new HostContact(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                null);
    }

    static HostCost cost(Row row) {
        return new HostCost(row.text(0), row.text(1), row.day(2), row.day(3), row.decimal(4), row.text(5));
    }

    static HostTime time(Row row) {
        return new HostTime(row.text(0), row.text(1), row.text(2), row.day(3), row.decimal(4));
    }

    static HostConsent consent(Row row) {
        return new HostConsent(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4) == null ? null : row.flag(4),
                row.text(5),
                row.moment(6));
    }
}
