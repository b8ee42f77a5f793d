package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.OfferingFields;

/** One to be added. */
@Schema(name = "NewOfferingJson")
public record NewOfferingJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        String name,
        @Schema(description = "Reference of the offering above it.") String parent,
        @Schema(description = "Whether we can supply it; not inherited.") Boolean suppliable) {

    OfferingFields fields() {
        return new OfferingFields(name, parent, suppliable);
    }
}
