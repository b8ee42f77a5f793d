package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.testing.Database;

/** Amounts are added up in the reporting currency (here EUR) by dated rates, and never guessed. */
class CurrenciesIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("The rate is the latest on or before the date, a wallet’s at its last day")
    void convertsByTheRateOfTheDay(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.rate("DKK", "2024-06-01", "0.1")
                    .rate("DKK", "2025-06-01", "0.2")
                    .rate("DKK", "2026-01-01", "0.5");
            books.rate("SEK", "2025-01-01", "0.09");
            books.customer("dane");
            books.bought("dane", "2025-05-31", null, "1000 DKK", "100")
                    .bought("dane", "2025-06-01", null, "1000 DKK", "100");
            books.bought("dane", "2025-07-01", null, "50 EUR", "10").worked("dane", "2025-02-02", "2", "100", "DKK");
            books.wallet("dane", null, "2025-01-01", "2025-12-31", "5000 DKK");
            Run run = books.place();
            // 100 + 200 + 50 revenue, 10 + 20 + 10 cost, 20 time; wallet 5000 x 0.2
            AccountPlacement dane = books.one(run, "dane");
            assertEquals(new BigDecimal("350.0000"), dane.revenue());
            assertEquals(new BigDecimal("290.0000"), dane.value());
            assertEquals(new BigDecimal("0.3500000000"), dane.share());
            assertEquals(new BigDecimal("650.0000"), dane.headroom());
            assertEquals("A2", dane.outcome().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 Who needs a missing rate is not ranked")
    void doesNotRankWhoNeedsAMissingRate(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.rate("NOK", "2025-06-01", "0.1").offering("course", null, false);
            books.customer("early line").bought("early line", "2025-05-31", null, "10 NOK", "0");
            books.customer("early hours")
                    .bought("early hours", "10", "0")
                    .worked("early hours", "2025-05-31", "1", "1", "NOK");
            books.customer("wallet")
                    .bought("wallet", "10", "0")
                    .wallet("wallet", null, "2025-01-01", "2025-12-31", "9 GBP");
            books.customer("unused wallet").bought("unused wallet", "10", "0");
            books.wallet("unused wallet", "course", "2025-01-01", "2025-12-31", "9 GBP");
            books.wallet("unused wallet", "20");
            books.customer("estimate")
                    .bought("estimate", "10", "0")
                    .share("estimate", null, "2025-01-01", "2025-12-31", "0.5");
            Run run = books.place();
            assertEquals("NO_RATE", books.outcome(run, "early line"));
            assertEquals("NO_RATE", books.outcome(run, "early hours"));
            assertEquals("NO_RATE", books.outcome(run, "wallet"));
            assertEquals("A2", books.outcome(run, "estimate"));
            assertEquals("B2", books.outcome(run, "unused wallet"));
            assertNull(books.one(run, "early line").value());
            assertEquals(2, run.ranked());
            Run byRevenue = books.place(Books.FROM, Books.TO, Measure.REVENUE);
            assertEquals("NO_WALLET", books.outcome(byRevenue, "early hours"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A wallet behind an estimated share is in the reporting currency already")
    void derivesWalletsFromConvertedRevenue(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.rate("DKK", "2024-01-01", "0.1").customer("dane");
            books.bought("dane", "2025-02-01", null, "1000 DKK", "0").bought("dane", "2025-08-01", null, "60 EUR", "0");
            books.share("dane", null, "2025-01-01", "2025-06-30", "0.5");
            books.share("dane", null, "2025-07-01", "2025-12-31", "0.2");
            AccountPlacement dane = books.one(books.place(), "dane");
            assertEquals(new BigDecimal("0.3200000000"), dane.share());
            assertEquals(new BigDecimal("340.0000"), dane.headroom());
        }
    }
}
