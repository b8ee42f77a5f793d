package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a questionnaire is still offered. */
@Schema(name = "RetirementJson")
public record RetirementJson(
        @Schema(required = true, description = "true: not offered for new waves any more.") Boolean retired) {}
