package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.PurchaseFields.Line;

/** A line of a purchase. */
@Schema(name = "PurchaseLineJson")
public record PurchaseLineJson(
        @Schema(description = "Reference of the offering.") String offering,
        @Schema(description = "Negative for a return.", required = true) BigDecimal revenue,
        @Schema(description = "Missing where unknown.") BigDecimal directCost) {

    static List<PurchaseLineJson> of(List<Line> lines) {
        return lines.stream()
                .map(line -> new PurchaseLineJson(line.offering(), line.revenue(), line.directCost()))
                .toList();
    }

    static List<Line> fields(List<PurchaseLineJson> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .map(line -> line == null
                                ? new Line(null, null, null)
                                : new Line(line.offering, line.revenue, line.directCost))
                        .toList();
    }
}
