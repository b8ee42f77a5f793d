package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.OfferingFields;

/** What may be changed of it. */
@Schema(name = "OfferingEditJson")
public record OfferingEditJson(
        String name,
        @Schema(description = "Reference of the offering above it.") String parent,
        @Schema(description = "Whether we can supply it; not inherited.") Boolean suppliable) {

    static OfferingEditJson of(OfferingFields is) {
        return new OfferingEditJson(is.name(), is.parent(), is.suppliable());
    }

    OfferingFields fields() {
        return new OfferingFields(name, parent, suppliable);
    }
}
