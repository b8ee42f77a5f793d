package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostView;
import org.ninefold.platform.rest.Paging;

/** The systems that can be read. */
@Schema(name = "HostPageJson")
public record HostPageJson(List<HostItemJson> items, int total) {

    static HostPageJson of(List<HostView> all, Paging part) {
        List<HostItemJson> items = all.stream()
                .skip(part.offset())
                .limit(part.limit())
                .map(host -> new HostItemJson(host.name(), host.configured()))
                .toList();
        return new HostPageJson(items, all.size());
    }
}
