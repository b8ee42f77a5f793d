package org.ninefold.survey.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Figures;
import org.ninefold.survey.Section;

/** What was answered to one section. */
@JsonbNillable
@Schema(name = "SectionResultJson")
public record SectionResultJson(
        String key,
        @Schema(description = "The mean of the item means, each between the worst point, 0, and the best, 100.")
                Double percent) {

    static SectionResultJson of(Section section, Figures figures) {
        return new SectionResultJson(section.key(), figures.percent(section));
    }
}
