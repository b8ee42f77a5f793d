package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.Likewise;

/** A row that makes something new, and what it looks like. */
@Schema(name = "LikenessJson")
public record LikenessJson(
        @Schema(description = "As a spreadsheet counts.") int row,
        @Schema(description = "What they have in common: the account's name, the contact's address.") String found,
        @Schema(description = "The reference of the other one.") String ref,
        @Schema(description = "How the other one is called.") String name,
        @Schema(description = "The row of the same file that makes the other one; only where it was not known before.")
                Integer earlierRow) {

    static LikenessJson of(Likewise like) {
        return new LikenessJson(like.row(), like.name(), like.ref(), like.known(), like.earlier());
    }
}
