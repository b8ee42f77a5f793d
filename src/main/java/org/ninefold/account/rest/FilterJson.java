package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.SavedFilterView;
import org.ninefold.kernel.QueryText;

/** A view of a list. */
@Schema(name = "FilterJson")
public record FilterJson(
        long id,
        @Schema(description = "Which list: accounts.") String list,
        String name,
        @Schema(description = "The list’s parameters, as after the question mark of its address.") String query,
        @Schema(description = "Everybody has it.") boolean shared,
        @Schema(description = "Sign-in name of who saved it.") String owner,
        @Schema(description = "The caller’s list opens with it on screen.") boolean preferred,
        @Schema(description = "Of the entity tag.") long version) {

    static FilterJson of(SavedFilterView view) {
        return new FilterJson(
                view.id(),
                view.list(),
                view.fields().name(),
                QueryText.write(view.fields().parameters()),
                view.fields().shared(),
                view.owner(),
                view.preferred(),
                view.version());
    }
}
