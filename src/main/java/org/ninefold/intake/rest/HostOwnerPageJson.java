package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostOwnerView;
import org.ninefold.kernel.Page;

/** Those who look after accounts there, who has most first. */
@Schema(name = "HostOwnerPageJson")
public record HostOwnerPageJson(List<HostOwnerJson> items, int total) {

    static HostOwnerPageJson of(Page<HostOwnerView> page) {
        return new HostOwnerPageJson(
                page.items().stream().map(HostOwnerJson::of).toList(), page.total());
    }
}
