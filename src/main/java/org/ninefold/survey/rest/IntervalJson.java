package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When to measure the same again. */
@Schema(name = "IntervalJson")
public record IntervalJson(
        @Schema(description = "Months after the day the wave opens, 1 to 60; null for when it is relevant.")
                Integer months) {}
