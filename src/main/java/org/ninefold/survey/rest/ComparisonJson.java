package org.ninefold.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Figures;
import org.ninefold.survey.WaveComparison;

/** A wave beside another one of the same questionnaire. */
@Schema(name = "ComparisonJson")
public record ComparisonJson(
        @Schema(description = "The number of the other wave.") long wave,
        String name,
        @Schema(description = "How many answered the other wave; null where that is hidden.") Integer answered,
        Double csi,
        Double nps,
        @Schema(description = "How many people answered both; 0 where a wave is anonymous.") int pairs,
        @Schema(description = "The items asked alike in both.") List<ItemComparisonJson> items) {

    static ComparisonJson of(WaveComparison comparison) {
        Figures earlier = comparison.earlier();
        return new ComparisonJson(
                comparison.with().id(),
                comparison.with().name(),
                earlier == null ? null : (Integer) earlier.answered(),
                earlier == null ? null : earlier.csi(),
                earlier == null ? null : earlier.nps(),
                comparison.pairs(),
                comparison.items().stream().map(ItemComparisonJson::of).toList());
    }
}
