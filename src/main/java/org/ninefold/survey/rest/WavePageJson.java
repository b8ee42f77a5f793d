package org.ninefold.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.survey.WaveView;

/** A page of waves. */
@Schema(name = "WavePageJson")
public record WavePageJson(
        List<WaveJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static WavePageJson of(Page<WaveView> page) {
        return new WavePageJson(page.items().stream().map(WaveJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
