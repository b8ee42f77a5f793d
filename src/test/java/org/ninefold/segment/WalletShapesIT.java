package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ninefold.testing.Database;

/** One account per shape, all placed for 2025 in one run; expected is "grade share headroom", or the reason. */
@DisplayName("R5 A total wallet is used alone, else those of suppliable offerings; each must cover the period exactly")
class WalletShapesIT {

    private static final String H1 = "2025-01-01 2025-06-30";
    private static final String H2 = "2025-07-01 2025-12-31";
    private static final String ALL = "2025-01-01 2025-12-31";

    private final Map<String, String> expected = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicContainer> onEveryDatabase() {
        return Arrays.stream(Database.Kind.values())
                .map(kind -> DynamicContainer.dynamicContainer(kind.name(), on(kind)));
    }

    private Stream<DynamicTest> on(Database.Kind kind) {
        Books books = new Books(kind);
        expected.clear();
        books.offering("paint", null, true).offering("brush", "paint", true).offering("course", "paint", false);
        books.offering("floor", null, true);
        totals(books);
        totalsInParts(books);
        offerings(books);
        estimates(books);
        estimatesInParts(books);
        Run run = books.place();
        return expected.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(), () -> assertEquals(one.getValue(), shape(books, run, one.getKey()))))
                .onClose(books::close);
    }

    private void totals(Books books) {
        of(books, "none", "NO_WALLET", a -> {});
        of(books, "zero", "NO_WALLET", a -> books.wallet(a, "0"));
        of(books, "33.5 percent", "3 0.335 665", a -> books.wallet(a, "1000").bought(a, "235", "0"));
        of(books, "exactly 34 percent", "2 0.34 660", a -> books.wallet(a, "1000")
                .bought(a, "240", "0"));
        of(books, "exactly 67 percent", "1 0.67 330", a -> books.wallet(a, "1000")
                .bought(a, "570", "0"));
        of(books, "exactly 100 percent", "1 1 0", a -> books.wallet(a, "100"));
        of(books, "a cent above 100 percent", "SHARE_ABOVE_100", a -> books.wallet(a, "99.99"));
        of(books, "negative share", "3 -0.5 300", a -> books.wallet(a, "200").bought(a, "-200", null));
        of(books, "year before only", "NO_WALLET", a -> books.wallet(a, null, "2024-01-01", "2024-12-31", "500 EUR"));
        of(books, "total beside offerings", "3 0.1 900", a -> books.wallet(a, "1000")
                .wallet(a, "paint", "2025-01-01", "2025-12-31", "200 EUR"));
        of(
                books,
                "beyond the period",
                "MIXED_PERIODS",
                a -> books.wallet(a, null, "2025-01-01", "2026-06-30", "500 EUR"));
        of(books, "half the period", "MIXED_PERIODS", a -> half(books, a, H1, "500 EUR"));
    }

    private void totalsInParts(Books books) {
        of(books, "two halves", "3 0.2 400", a -> {
            half(books, a, H1, "300 EUR");
            half(books, a, H2, "200 EUR");
        });
        of(books, "a day's gap", "MIXED_PERIODS", a -> {
            half(books, a, "2025-01-01 2025-06-29", "300 EUR");
            half(books, a, H2, "200 EUR");
        });
        of(books, "a day's overlap", "MIXED_PERIODS", a -> {
            half(books, a, "2025-01-01 2025-07-01", "300 EUR");
            half(books, a, H2, "200 EUR");
        });
        of(books, "overlap as long as the gap", "MIXED_PERIODS", a -> {
            half(books, a, "2025-01-01 2025-05-31", "100 EUR");
            half(books, a, "2025-05-01 2025-09-30", "100 EUR");
            half(books, a, "2025-11-01 2025-12-31", "100 EUR");
        });
        of(books, "whole and half", "MIXED_PERIODS", a -> {
            books.wallet(a, "500");
            half(books, a, H1, "300 EUR");
        });
    }

    private void offerings(Books books) {
        of(books, "offerings added up", "3 0.25 300", a -> books.wallet(
                        a, "paint", "2025-01-01", "2025-12-31", "150 EUR")
                .wallet(a, "floor", "2025-01-01", "2025-12-31", "250 EUR"));
        of(books, "one offering misses a half", "MIXED_PERIODS", a -> books.wallet(
                        a, "paint", "2025-01-01", "2025-12-31", "150 EUR")
                .wallet(a, "floor", "2025-01-01", "2025-06-30", "250 EUR"));
        of(
                books,
                "offering we cannot supply",
                "NO_WALLET",
                a -> books.wallet(a, "course", "2025-01-01", "2025-12-31", "500 EUR"));
        of(books, "half of what we cannot supply", "2 0.5 100", a -> books.wallet(
                        a, "course", "2025-01-01", "2025-06-30", "500 EUR")
                .wallet(a, "floor", "2025-01-01", "2025-12-31", "200 EUR"));
        of(books, "non-suppliable line", "2 0.5 100", a -> books.wallet(a, "200")
                .bought(a, "2025-03-01", "course", "500 EUR", "0"));
    }

    private void estimates(Books books) {
        of(books, "estimate alone", "2 0.4 150", a -> share(books, a, null, ALL, "0.4"));
        of(books, "estimate of one third", "3 0.3333333333 200", a -> share(books, a, null, ALL, "0.3333333333"));
        of(books, "estimate of 34 percent", "2 0.34 194.1176", a -> share(books, a, null, ALL, "0.34"));
        of(books, "estimate of 1", "1 1 0", a -> share(books, a, null, ALL, "1"));
        of(books, "estimate of 0", "NO_WALLET", a -> share(books, a, null, ALL, "0"));
        of(books, "estimate without revenue", "NO_WALLET", a -> {
            share(books, a, null, ALL, "0.5");
            books.bought(a, "-100", "0");
        });
        of(books, "estimate so small that it is a slip", "NO_WALLET", a -> share(books, a, null, ALL, "0.0000000001")
                .bought(a, "100000", "0"));
        of(books, "estimate of half the period", "MIXED_PERIODS", a -> share(books, a, null, H1, "0.4"));
        of(books, "estimate of one offering alone", "2 0.4 150", a -> share(books, a, "floor", ALL, "0.4"));
    }

    private void estimatesInParts(Books books) {
        // 100 in June at 50 % is 200; 60 in August at 20 % is 300; 160 of 500
        of(books, "estimated halves", "3 0.32 340", a -> {
            share(books, a, null, H1, "0.5");
            share(books, a, null, H2, "0.2").bought(a, "2025-08-01", null, "60 EUR", "0");
        });
        of(books, "estimated half without revenue", "NO_WALLET", a -> {
            share(books, a, null, H1, "0.5");
            share(books, a, null, H2, "0.2");
        });
        // 34 / 0.34 is 100, and 66 is a quotient without end; both together are exactly 34 %
        of(books, "halves at the limit", "2 0.34 582.3529", a -> {
            share(books, a, null, H1, "0.34");
            share(books, a, null, H2, "0.34").bought(a, "2025-08-01", null, "200 EUR", "0");
        });
        of(books, "halves of all there is", "1 1 0", a -> {
            share(books, a, null, H1, "1");
            share(books, a, null, H2, "1").bought(a, "2025-08-01", null, "200 EUR", "0");
        });
        // half known: 100 in June; the other 60 / 0.2 = 300; 160 of 400
        of(books, "known half and estimated half", "2 0.4 240", a -> {
            half(books, a, H1, "100 EUR");
            share(books, a, null, H2, "0.2").bought(a, "2025-08-01", null, "60 EUR", "0");
        });
        // paint with brush below it, without the course: 70 / 0.5 = 140; floor is known: 260; 170 of 400
        of(books, "estimated offering and those below it", "2 0.425 230", a -> {
            share(books, a, "paint", ALL, "0.5");
            books.wallet(a, "floor", "2025-01-01", "2025-12-31", "260 EUR");
            books.bought(a, "2025-02-01", "brush", "30 EUR", "0").bought(a, "2025-02-01", "paint", "40 EUR", "0");
            books.bought(a, "2025-02-01", "course", "500 EUR", "0");
        });
    }

    /** An account that has bought for 100 in June, without offering. */
    private void of(Books books, String account, String outcome, Consumer<String> wallets) {
        books.customer(account).bought(account, "100", "0");
        wallets.accept(account);
        expected.put(account, outcome);
    }

    private static void half(Books books, String account, String days, String total) {
        books.wallet(account, null, days.split(" ")[0], days.split(" ")[1], total);
    }

    private static Books share(Books books, String account, String offering, String days, String share) {
        return books.share(account, offering, days.split(" ")[0], days.split(" ")[1], share);
    }

    private static String shape(Books books, Run run, String account) {
        AccountPlacement found = books.one(run, account);
        if (!found.outcome().isPlaced()) {
            return found.outcome().name();
        }
        return found.outcome().cell().share().digit() + " " + plain(found.share()) + " " + plain(found.headroom());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
