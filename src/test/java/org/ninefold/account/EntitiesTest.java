package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

/** What accounts and what is known of them accept, each by itself. */
class EntitiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void anAccountIsACustomerUnlessSaidOtherwise() {
        Account account = account(new AccountFields(" Ørsted ", null, null, null, "dk", "dkk", DAY));
        assertEquals(new AccountFields("Ørsted", AccountKind.CUSTOMER, null, null, "DK", "DKK", DAY), account.fields());
    }

    @ParameterizedTest
    @CsvSource({"ZZ,,COUNTRY_UNKNOWN", ",KRONER,CURRENCY_UNKNOWN", ",XX1,CURRENCY_UNKNOWN"})
    void refusesCountriesAndCurrenciesThatAreNone(String country, String currency, AccountRefusal refusal) {
        refused(refusal, () -> account(new AccountFields("A", null, null, null, country, currency, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\uD800", "\uDC00b"})
    void refusesCharactersThatNoDatabaseKeeps(String name) {
        refused(AccountRefusal.TEXT_UNREADABLE, () -> account(named(name)));
    }

    @Test
    void aNameIsAsLongAsItsColumn() {
        assertEquals(200, account(named("x".repeat(200))).name().length());
        refused(AccountRefusal.TEXT_TOO_LONG, () -> account(named("x".repeat(201))));
        refused(AccountRefusal.MISSING, () -> account(named("  ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@c.dk", "@c.dk"})
    void refusesWhatIsNoAddress(String email) {
        ContactFields fields = new ContactFields(null, "Berg", null, email, null, null, false);
        refused(AccountRefusal.EMAIL_INVALID, () -> new Contact("C", null, fields));
    }

    @Test
    void anOfferingNeverStandsBelowItself() {
        Offering top = new Offering("T", "Top", true);
        Offering middle = new Offering("M", "Middle", true);
        Offering leaf = new Offering("L", "Leaf", false);
        middle.moveBelow(top);
        leaf.moveBelow(middle);
        refused(AccountRefusal.OFFERING_BELOW_ITSELF, () -> top.moveBelow(leaf));
        refused(AccountRefusal.OFFERING_BELOW_ITSELF, () -> top.moveBelow(top));
        leaf.moveBelow(top);
        assertTrue(leaf.isWithin(top));
    }

    @Test
    @DisplayName("R7 a purchase without lines is none")
    void refusesAPurchaseWithoutLines() {
        Purchase purchase = new Purchase("P", null, DAY, "EUR");
        refused(AccountRefusal.PURCHASE_WITHOUT_LINES, () -> purchase.replaceLines(List.of()));
    }

    @ParameterizedTest
    @CsvSource({",", "100,0.5"})
    @DisplayName("R8 a wallet says exactly one of total and share")
    void refusesNeitherAndBoth(BigDecimal total, BigDecimal share) {
        refused(AccountRefusal.WALLET_TOTAL_OR_SHARE, () -> wallet(total, share));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1.0001", "1e999999999"})
    void refusesAShareThatIsNone(BigDecimal share) {
        refused(AccountRefusal.SHARE_OUT_OF_RANGE, () -> wallet(null, share));
    }

    @Test
    void acceptsAllOfAWalletAndNothingOfIt() {
        assertEquals(BigDecimal.ONE, wallet(null, BigDecimal.ONE).fields().estimatedShare());
        assertEquals(BigDecimal.ZERO, wallet(BigDecimal.ZERO, null).fields().totalPurchases());
        refused(AccountRefusal.NEGATIVE, () -> wallet(new BigDecimal("-1"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0.00001", "1e400", "1e-400"})
    void refusesAmountsThatTheColumnWouldRound(BigDecimal total) {
        refused(AccountRefusal.NUMBER_TOO_LONG, () -> wallet(total, null));
    }

    @Test
    void aRateIsAboveZero() {
        refused(AccountRefusal.RATE_NOT_POSITIVE, () -> new Rate(new RateFields("DKK", DAY, BigDecimal.ZERO)));
        refused(AccountRefusal.MISSING, () -> new Rate(new RateFields("DKK", null, BigDecimal.ONE)));
    }

    @Test
    void nobodyWorksLessThanNothing() {
        TimeEntryFields fields = new TimeEntryFields(DAY, new BigDecimal("-1"), BigDecimal.TEN, "EUR");
        refused(AccountRefusal.NEGATIVE, () -> new TimeEntry("T", null, fields));
    }

    @Test
    void aPeriodHasTwoDaysInTheirOrder() {
        assertEquals(YEAR, WalletFields.period(YEAR.from(), YEAR.to()));
        refused(AccountRefusal.PERIOD_BACKWARDS, () -> WalletFields.period(YEAR.to(), YEAR.from()));
        refused(AccountRefusal.MISSING, () -> WalletFields.period(null, YEAR.to()));
    }

    @Test
    @DisplayName("R1 a reference made here is not made twice")
    void makesReferences() {
        assertEquals("K1", Refs.orNew("A", "K1"));
        assertTrue(Refs.orNew("A", " ").matches("A-[2-9A-HJ-NP-Z]{8}"));
    }

    private static Account account(AccountFields fields) {
        Account account = new Account("A1", Instant.EPOCH);
        account.describe(fields);
        return account;
    }

    private static AccountFields named(String name) {
        return new AccountFields(name, null, null, null, null, null, null);
    }

    private static Wallet wallet(BigDecimal total, BigDecimal share) {
        Wallet wallet = new Wallet(null, null);
        wallet.describe(new WalletFields(null, YEAR, total, share, "EUR", null));
        return wallet;
    }

    private static void refused(AccountRefusal refusal, Executable step) {
        assertEquals(refusal, assertThrows(Refused.class, step).refusal());
    }
}
