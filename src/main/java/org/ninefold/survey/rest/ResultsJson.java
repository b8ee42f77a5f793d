package org.ninefold.survey.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Figures;
import org.ninefold.survey.WaveComparison;
import org.ninefold.survey.WaveResults;

/** What a wave brought. */
@JsonbNillable
@Schema(name = "ResultsJson")
public record ResultsJson(
        int invited,
        int answered,
        @Schema(description = "Fraction 0 to 1 of those asked.") double rate,
        @Schema(description = "Of an anonymous wave: not closed yet, or too few answers to be shown.") boolean hidden,
        @Schema(description = "0 to 100; null unless each of its three items has answers.") Double csi,
        @Schema(description = "-100 to 100; null without an item from 0 to 10.") Double nps,
        List<SectionResultJson> sections,
        @Schema(description = "What can be counted; own words stand in the responses.") List<ItemResultJson> items,
        @Schema(description = "Of an anonymous wave: these groups are not shown, since they could tell of few people.")
                boolean groupsHidden,
        @Schema(description = "How many groups there are in all; offset and limit say which of them follow.")
                int groupsTotal,
        List<GroupResultJson> groups,
        @Schema(description = "With compare alone.") ComparisonJson comparison) {

    static ResultsJson of(WaveResults results, WaveComparison comparison) {
        Figures whole = results.whole();
        return new ResultsJson(
                results.funnel().invited(),
                results.answered(),
                results.rate(),
                results.isHidden(),
                whole == null ? null : whole.csi(),
                whole == null ? null : whole.nps(),
                whole == null
                        ? List.of()
                        : results.wave().definition().sections().stream()
                                .map(section -> SectionResultJson.of(section, whole))
                                .toList(),
                whole == null
                        ? List.of()
                        : whole.counted().map(ItemResultJson::of).toList(),
                results.untold(),
                results.groupsTotal(),
                results.groups().stream().map(GroupResultJson::of).toList(),
                comparison == null ? null : ComparisonJson.of(comparison));
    }
}
