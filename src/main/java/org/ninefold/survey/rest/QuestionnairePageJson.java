package org.ninefold.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.survey.QuestionnaireView;

/** A page of questionnaires. */
@Schema(name = "QuestionnairePageJson")
public record QuestionnairePageJson(
        List<QuestionnaireJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static QuestionnairePageJson of(Page<QuestionnaireView> page, String language) {
        return new QuestionnairePageJson(
                page.items().stream()
                        .map(view -> QuestionnaireJson.of(view, language))
                        .toList(),
                page.exactTotal(),
                page.leastTotal());
    }
}
