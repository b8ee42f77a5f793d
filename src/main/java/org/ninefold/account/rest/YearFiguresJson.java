package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.YearFigures;

/** The figures of a calendar year in the reporting currency; amounts are missing where a rate is. */
@Schema(name = "YearFiguresJson")
public record YearFiguresJson(
        int year,
        BigDecimal revenue,
        BigDecimal directCost,
        BigDecimal timeCost,
        @Schema(description = "Revenue less direct cost and cost of time.") BigDecimal contribution,
        @Schema(description = "Whether a line's direct cost is unknown.") boolean costUnknown,
        @Schema(description = "Currencies without a rate.") List<String> missingRates) {

    static YearFiguresJson of(YearFigures figures) {
        return new YearFiguresJson(
                figures.year(),
                figures.revenue(),
                figures.directCost(),
                figures.timeCost(),
                figures.contribution(),
                figures.costUnknown(),
                figures.missingRates());
    }
}
