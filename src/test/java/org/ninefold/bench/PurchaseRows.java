package org.ninefold.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Rows of a file of purchases, the same on every machine: purchases in the order of their days, of accounts in no order,
 * each with one to three lines one after the other.
 *
 * @param rows how many
 * @param accounts how many accounts they are spread over
 * @param prefix begins every reference of a purchase
 */
record PurchaseRows(int rows, int accounts, String prefix) {

    static final List<String> COLUMNS = List.of(
            "account_ref", "purchase_ref", "purchased_on", "offering_ref", "revenue", "direct_cost", "currency");

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 5 * 365;

    /** One row; direct cost is unknown on every twentieth. */
    record Row(String account, String purchase, LocalDate day, String offering, BigDecimal revenue, BigDecimal cost) {

        String csv() {
            return String.join(",", account, purchase, day.toString(), offering, revenue.toString(), costText(), "EUR");
        }

        private String costText() {
            return cost == null ? "" : cost.toString();
        }
    }

    void forEach(Consumer<Row> taker) {
        Random chance = new Random(20261121);
        int row = 0;
        for (int purchase = 1; row < rows; purchase++) {
            String account = String.format("A%07d", 1 + chance.nextInt(accounts));
            String ref = String.format("%s%08d", prefix, purchase);
            LocalDate day = FIRST_DAY.plusDays((long) row * DAYS / rows);
            for (int line = chance.nextInt(3); line >= 0 && row < rows; line--) {
                taker.accept(line(account, ref, day, chance));
                row++;
            }
        }
    }

    private static Row line(String account, String ref, LocalDate day, Random chance) {
        BigDecimal revenue = BigDecimal.valueOf(100 + chance.nextInt(1_000_000), 2);
        BigDecimal cost = chance.nextInt(20) == 0 ? null : BigDecimal.valueOf(50 + chance.nextInt(700_000), 2);
        return new Row(account, ref, day, String.format("P%02d", 1 + chance.nextInt(20)), revenue, cost);
    }
}
