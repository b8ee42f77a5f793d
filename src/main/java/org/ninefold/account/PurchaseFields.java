package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One document of a purchase.
 *
 * @param currency ISO 4217; null is the account's, then the reporting currency
 */
public record PurchaseFields(LocalDate purchasedOn, String currency, List<Line> lines) {

    public PurchaseFields {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param offering reference, or null
     * @param revenue negative for a return
     * @param directCost null where unknown; negative for a return
     */
    public record Line(String offering, BigDecimal revenue, BigDecimal directCost) {

        private String said() {
            return (offering == null ? "" : offering + " ")
                    + Check.plain(revenue)
                    + (directCost == null ? "" : " − " + Check.plain(directCost));
        }
    }

    /** The lines as one text: offering, revenue and direct cost of each. */
    String linesSaid() {
        return lines.stream().map(Line::said).collect(Collectors.joining("; "));
    }
}
