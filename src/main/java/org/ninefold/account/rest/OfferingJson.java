package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.OfferingFields;
import org.ninefold.account.OfferingView;

/** A category of products or services. */
@Schema(name = "OfferingJson")
public record OfferingJson(
        String ref,
        String name,
        @Schema(description = "Reference of the offering above it.") String parent,
        @Schema(description = "Whether we can supply it; not inherited.") Boolean suppliable,
        ComesFromJson comesFrom,
        long version) {

    static OfferingJson of(OfferingView found) {
        OfferingFields is = found.fields();
        return new OfferingJson(
                found.ref(),
                is.name(),
                is.parent(),
                is.suppliable(),
                ComesFromJson.of(found.comesFrom()),
                found.version());
    }
}
