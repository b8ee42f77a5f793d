package org.ninefold.demo;

import java.util.List;

/**
 * What one account is meant to look like; its purchases, time and wallets are made to fit.
 *
 * @param revenue euro in each of the five years
 * @param margin gross, as a fraction of revenue
 * @param care cost of our people's time, as a fraction of revenue
 * @param shares share of wallet of the year before and of this year, fractions
 * @param cells in which the year before and this year place the account, or none
 * @param blind whether direct cost is sometimes unknown
 */
record Plan(
        Book book,
        Fate fate,
        List<Double> revenue,
        double margin,
        double care,
        List<Double> shares,
        Shape shape,
        List<String> cells,
        boolean blind) {

    Region region() {
        return book.region();
    }

    double revenueOf(int year) {
        return revenue.get(year);
    }

    /** Whether the account bought since before the five years. */
    boolean isOld() {
        return revenue.get(0) > 0;
    }
}
