package org.ninefold.survey.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.Figures;
import org.ninefold.survey.GroupFigures;

/** What one group answered. */
@JsonbNillable
@Schema(name = "GroupResultJson")
public record GroupResultJson(
        @Schema(
                        description =
                                "The account's reference, the cell, the owner's sign-in name or the language; null for none.")
                String key,
        String name,
        @Schema(description = "Of an anonymous wave: too few people to be shown; all figures are null.") boolean hidden,
        @Schema(description = "Null of an anonymous wave.") Integer invited,
        Integer answered,
        Double csi,
        Double nps,
        List<ItemResultJson> items) {

    static GroupResultJson of(GroupFigures group) {
        String key = group.key().isEmpty() ? null : group.key();
        String name = group.name().isEmpty() ? null : group.name();
        Figures figures = group.figures();
        if (figures == null) {
            return new GroupResultJson(key, name, true, group.invited(), null, null, null, List.of());
        }
        return new GroupResultJson(
                key,
                name,
                false,
                group.invited(),
                figures.answered(),
                figures.csi(),
                figures.nps(),
                figures.counted().map(ItemResultJson::of).toList());
    }
}
