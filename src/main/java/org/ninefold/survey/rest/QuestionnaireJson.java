package org.ninefold.survey.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.QuestionnaireView;

/** A questionnaire in a list. */
@Schema(name = "QuestionnaireJson")
public record QuestionnaireJson(
        String key,
        @Schema(description = "In the caller's language, where it has one.") String name,
        @Schema(description = "How many there are.") int items,
        @Schema(description = "Whether it is no longer offered for new waves.") boolean retired,
        Instant changedAt,
        @Schema(description = "A sign-in name; - for what the product brought along.") String changedBy) {

    static QuestionnaireJson of(QuestionnaireView view, String language) {
        return new QuestionnaireJson(
                view.definition().key(),
                view.definition().name(language),
                (int) view.definition().items().count(),
                view.retired(),
                view.changedAt(),
                view.changedBy());
    }
}
