package org.ninefold.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.survey.InvitationView;

/** A page of people. */
@Schema(name = "InvitationPageJson")
public record InvitationPageJson(
        List<InvitationJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static InvitationPageJson of(Page<InvitationView> page) {
        return new InvitationPageJson(
                page.items().stream().map(InvitationJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
