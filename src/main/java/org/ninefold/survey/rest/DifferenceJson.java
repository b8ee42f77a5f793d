package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Estimate;
import org.ninefold.survey.Move;

/** How far two means lie apart. */
@Schema(name = "DifferenceJson")
public record DifferenceJson(
        @Schema(description = "Of two groups, the smaller number of answers; of pairs, how many.") int n,
        @Schema(description = "Later less earlier, in points of the scale.") Double mean,
        @Schema(description = "Lower end of the 95 % interval.") Double low,
        @Schema(description = "Upper end of it.") Double high,
        Move move) {

    static DifferenceJson of(Estimate difference, Move move) {
        return new DifferenceJson(difference.n(), difference.mean(), difference.low(), difference.high(), move);
    }
}
