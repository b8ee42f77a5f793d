package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system that can be read. */
@Schema(name = "HostItemJson")
public record HostItemJson(String name, @Schema(description = "Whether NINEFOLD_HOST names it.") boolean configured) {}
