package org.ninefold.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A document of a sale there, or of a return.
 *
 * @param ref what the purchase is called here when it is new
 * @param account the id of a {@link HostAccount}
 * @param day in the company's zone
 * @param booked whether it counts; else it has no lines
 * @param status what the host calls its state
 */
public record HostPurchase(
        String id,
        String ref,
        String account,
        LocalDate day,
        String currency,
        boolean booked,
        String status,
        List<Line> lines) {

    public HostPurchase {
        lines = List.copyOf(lines);
    }

    /**
     * A line, net of discounts, without tax and shipping; negative in a return.
     *
     * @param offering the id of a {@link HostOffering}, or null
     * @param directCost null where unknown: never zero for that
     */
    public record Line(String offering, BigDecimal revenue, BigDecimal directCost) {}
}
