package org.ninefold.survey.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.ItemFigures;

/** What was answered to one item. */
@JsonbNillable
@Schema(name = "ItemResultJson")
public record ItemResultJson(
        String key,
        @Schema(description = "How many answers count.") int n,
        @Schema(description = "How many said that it does not concern them; in no mean.") int notRelevant,
        @Schema(
                        description =
                                "How many sent their answers without one to this item, also where it was not asked of them.")
                int unanswered,
        @Schema(description = "In points of the scale.") Double mean,
        @Schema(description = "Lower end of the 95 % t interval; null for fewer than two answers.") Double low,
        @Schema(description = "Upper end of it.") Double high,
        @Schema(description = "The mean between the worst point, 0, and the best, 100.") Double percent,
        @Schema(description = "Fraction 0 to 1 in the worse half of the scale.") Double dissatisfied,
        @Schema(description = "From -100 to 100, for a scale from 0 to 10 alone.") Double nps,
        @Schema(description = "How many gave which answer, as far as somebody did.")
                Map<String, Integer> distribution) {

    static ItemResultJson of(ItemFigures item) {
        Map<String, Integer> given = new LinkedHashMap<>(item.distribution());
        given.values().removeIf(count -> count == 0);
        return new ItemResultJson(
                item.key(),
                item.n(),
                item.notRelevant(),
                item.none(),
                item.estimate().mean(),
                item.estimate().low(),
                item.estimate().high(),
                item.percent(),
                item.dissatisfied(),
                item.nps(),
                given);
    }
}
