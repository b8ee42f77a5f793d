package org.ninefold.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What currencies are worth: near what they were in the 2020s, drifting a little from quarter to quarter.
 *
 * @param reporting a currency not named here counts as much as a euro
 */
record Exchange(String reporting, LocalDate start, LocalDate today) {

    /** Those the demo company's accounts buy in and rates are kept for. */
    static final List<String> TRADED = List.of("DKK", "EUR", "GBP", "NOK", "SEK");

    private static final Map<String, Double> EURO_PER_UNIT = Map.of(
            "DKK", 0.1340, "SEK", 0.0885, "NOK", 0.0862, "GBP", 1.1650, "USD", 0.9200, "CHF", 1.0400, "PLN", 0.2330,
            "ISK", 0.0067);

    private static final Map<String, Double> DRIFT =
            Map.of("DKK", 0.0006, "SEK", 0.025, "NOK", 0.03, "GBP", 0.018, "USD", 0.03, "CHF", 0.02, "PLN", 0.02);

    private static final int MONTHS_BETWEEN_RATES = 3;

    /** A currency in which somebody buys although nobody entered its rate. */
    String unknown() {
        return reporting.equals("USD") ? "CHF" : "USD";
    }

    /** The usual worth of a unit in euro, in which plans are made. */
    static double euro(String currency) {
        return EURO_PER_UNIT.getOrDefault(currency, 1.0);
    }

    /** An amount of euro in another currency, at the usual worth. */
    static double of(double euro, String currency) {
        return euro / euro(currency);
    }

    List<DraftRate> rates() {
        List<DraftRate> rates = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(today); day = day.plusMonths(MONTHS_BETWEEN_RATES)) {
            LocalDate from = day;
            TRADED.stream()
                    .filter(currency -> !currency.equals(reporting))
                    .forEach(currency -> rates.add(new DraftRate(currency, from, rate(currency, from))));
        }
        return rates;
    }

    private BigDecimal rate(String currency, LocalDate day) {
        return BigDecimal.valueOf(euro(currency, day) / euro(reporting, day)).setScale(6, RoundingMode.HALF_UP);
    }

    private double euro(String currency, LocalDate day) {
        double quarters = ChronoUnit.MONTHS.between(start, day) / (double) MONTHS_BETWEEN_RATES;
        double phase = currency.hashCode() % 7;
        return euro(currency) * (1 + DRIFT.getOrDefault(currency, 0.0) * StrictMath.sin(phase + quarters * 0.6));
    }
}
