package org.ninefold.account.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.SavedFilterView;

/** A page of views. */
@Schema(name = "FilterPageJson")
public record FilterPageJson(
        List<FilterJson> items, @Schema(description = "How many there are in all.") Integer total) {

    static FilterPageJson of(List<SavedFilterView> all, int offset, int limit) {
        return new FilterPageJson(
                all.stream().skip(offset).limit(limit).map(FilterJson::of).toList(), all.size());
    }
}
