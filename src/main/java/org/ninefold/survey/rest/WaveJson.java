package org.ninefold.survey.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.WaveState;
import org.ninefold.survey.WaveView;

/** A wave. */
@Schema(name = "WaveJson")
public record WaveJson(
        long id,
        WaveState state,
        String name,
        @Schema(description = "The key of the questionnaire.") String questionnaire,
        @Schema(description = "Which edition of it is asked; 0 before the wave opens.") int edition,
        boolean anonymous,
        AudienceJson audience,
        LocalDate opens,
        LocalDate closes,
        @Schema(description = "How many people it means; 0 before it opens.") int meant,
        int invited,
        @Schema(description = "How many began.") int opened,
        @Schema(description = "How many answered a question.") int started,
        @Schema(description = "How many sent their answers.") int answered,
        @Schema(description = "How many do not want to answer.") int declined,
        String madeBy,
        Instant openedAt,
        @Schema(description = "The number of the first wave that measured the same.") long series,
        @Schema(description = "After so many months the same is measured again; absent for when it is relevant.")
                Integer againMonths,
        @Schema(description = "The day the next wave is due.") LocalDate againOn) {

    static WaveJson of(WaveView view) {
        return new WaveJson(
                view.id(),
                view.state(),
                view.name(),
                view.definition().key(),
                view.edition(),
                view.anonymous(),
                AudienceJson.of(view.audience()),
                view.opens(),
                view.closes(),
                view.funnel().meant(),
                view.funnel().invited(),
                view.funnel().opened(),
                view.funnel().started(),
                view.funnel().answered(),
                view.funnel().declined(),
                view.madeBy(),
                view.openedAt(),
                view.again().series(),
                view.again().months(),
                view.again().on());
    }
}
