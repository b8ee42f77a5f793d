package org.ninefold.survey.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Prospects;

/** What would happen if a wave opened now. */
@Schema(name = "ProspectsJson")
public record ProspectsJson(
        @Schema(description = "Meant in all.") int people,
        int withoutPermission,
        @Schema(description = "Of those with permission.") int withoutAddress,
        @Schema(description = "Of those with permission and address.") int askedRecently,
        @Schema(description = "Would be asked.") int invited,
        @Schema(description = "Accounts of which only one person would be asked.") int alone) {

    static ProspectsJson of(Prospects prospects) {
        return new ProspectsJson(
                prospects.people(),
                prospects.withoutPermission(),
                prospects.withoutAddress(),
                prospects.askedRecently(),
                prospects.invited(),
                prospects.alone());
    }
}
