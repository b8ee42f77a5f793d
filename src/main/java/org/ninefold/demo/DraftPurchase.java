package org.ninefold.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A purchase before it is written; its reference follows from its place among all. */
record DraftPurchase(LocalDate on, String currency, List<Line> lines) {

    DraftPurchase {
        lines = List.copyOf(lines);
    }

    /**
     * One line, in the purchase's currency.
     *
     * @param ware null for a line without offering
     * @param directCost null where unknown
     */
    record Line(Ware ware, BigDecimal revenue, BigDecimal directCost) {

        boolean isSuppliable() {
            return ware == null || ware.suppliable();
        }
    }
}
