package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.SavedMappingView;

/** A kept mapping. */
@Schema(name = "MappingJson")
public record MappingJson(
        long id,
        String kind,
        String name,
        @Schema(description = "Everybody who imports is offered it.") boolean shared,
        @Schema(description = "Sign-in name of who kept it.") String owner,
        String encoding,
        String separator,
        String numbers,
        String dates,
        boolean header,
        List<MappedColumnJson> columns,
        @Schema(description = "Of the entity tag.") long version) {

    static MappingJson of(SavedMappingView view) {
        MappingEditJson fields = MappingEditJson.of(view.fields());
        return new MappingJson(
                view.id(),
                view.kind(),
                fields.name(),
                view.fields().shared(),
                view.owner(),
                fields.encoding(),
                fields.separator(),
                fields.numbers(),
                fields.dates(),
                fields.header(),
                fields.columns(),
                view.version());
    }
}
