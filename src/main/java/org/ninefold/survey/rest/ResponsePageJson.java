package org.ninefold.survey.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.survey.ResponseRow;

/** A page of answers. */
@Schema(name = "ResponsePageJson")
public record ResponsePageJson(
        List<ResponseJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static ResponsePageJson of(Page<ResponseRow> page) {
        return new ResponsePageJson(
                page.items().stream().map(ResponseJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
