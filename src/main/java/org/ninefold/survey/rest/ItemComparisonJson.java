package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.ItemComparison;

/** An item in two waves. */
@Schema(name = "ItemComparisonJson")
public record ItemComparisonJson(
        String key,
        @Schema(description = "The mean of the other wave.") Double earlier,
        @Schema(description = "As of different people, by Welch's t interval.") DifferenceJson difference,
        @Schema(description = "Of those who answered both, by the paired t interval.") DifferenceJson paired) {

    static ItemComparisonJson of(ItemComparison item) {
        return new ItemComparisonJson(
                item.key(),
                item.earlier().mean(),
                DifferenceJson.of(item.difference(), item.move()),
                DifferenceJson.of(item.paired(), item.pairedMove()));
    }
}
