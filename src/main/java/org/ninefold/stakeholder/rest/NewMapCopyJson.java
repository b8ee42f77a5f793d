package org.ninefold.stakeholder.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a decision map is to be copied. */
@Schema(name = "NewMapCopyJson")
public record NewMapCopyJson(@Schema(description = "Reference of the other account.") String to) {}
