package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the caller’s list opens with a view. */
@Schema(name = "PreferredJson")
public record PreferredJson(@Schema(required = true) Boolean preferred) {}
