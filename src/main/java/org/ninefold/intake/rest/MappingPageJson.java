package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SavedMappingView;

/** A page of mappings. */
@Schema(name = "MappingPageJson")
public record MappingPageJson(
        List<MappingJson> items, @Schema(description = "How many there are in all.") Integer total) {

    static MappingPageJson of(List<SavedMappingView> all, int offset, int limit) {
        return new MappingPageJson(
                all.stream().skip(offset).limit(limit).map(MappingJson::of).toList(), all.size());
    }
}
