package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At most ten accounts, the most alike first. */
@Schema(name = "DuplicateListJson")
public record DuplicateListJson(List<DuplicateJson> items) {}
