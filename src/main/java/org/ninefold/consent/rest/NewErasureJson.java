package org.ninefold.consent.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person is erased. */
@Schema(name = "NewErasureJson", requiredProperties = "reason")
public record NewErasureJson(@Schema(maxLength = 400) String reason) {}
