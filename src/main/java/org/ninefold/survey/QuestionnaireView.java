package org.ninefold.survey;

import java.time.Instant;

/**
 * A questionnaire as people see it.
 *
 * @param retired whether it is no longer offered
 * @param changedBy a sign-in name, or {@link org.ninefold.access.Audit#NOBODY} for what the product brought along
 */
public record QuestionnaireView(
        Definition definition, long version, boolean retired, Instant changedAt, String changedBy) {

    /** The definition as the file that can be brought in again. */
    public String file() {
        return DefinitionWriter.write(definition);
    }
}
