package org.ninefold.survey.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.NewWave;

/** What a wave is to be. */
@Schema(name = "NewWaveJson")
public record NewWaveJson(
        @Schema(required = true, description = "The key of a questionnaire.") String questionnaire,
        @Schema(required = true, maxLength = 120) String name,
        @Schema(required = true) AudienceJson audience,
        @Schema(required = true, description = "The day by which waves follow each other.") LocalDate opens,
        @Schema(required = true, description = "The last day on which answers are taken.") LocalDate closes,
        @Schema(description = "Whether nobody shall learn who answered what; false without it.") Boolean anonymous,
        @Schema(description = "true: nothing is made, and the answer says what would happen.") Boolean dryRun) {

    NewWave wanted() {
        return new NewWave(
                questionnaire,
                name,
                audience == null ? null : audience.audience(),
                opens,
                closes,
                Boolean.TRUE.equals(anonymous));
    }

    boolean isTrial() {
        return Boolean.TRUE.equals(dryRun);
    }
}
