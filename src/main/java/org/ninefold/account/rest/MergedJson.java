package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two accounts have become one. */
@Schema(name = "MergedJson")
public record MergedJson(
        @Schema(description = "The account that holds all now.") AccountJson account,
        @Schema(description = "Number in the bin, to undo the merge with.") long bin) {}
