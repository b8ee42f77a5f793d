package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.FilterFields;

/** A view to keep. */
@Schema(name = "NewFilterJson")
public record NewFilterJson(
        @Schema(description = "Which list: accounts, tasks.") String list,
        String name,
        @Schema(description = "The list’s parameters: cell=A1&sort=-value&columns=owner,cell.") String query,
        @Schema(description = "For everybody; managers and administrators share.") Boolean shared) {

    FilterFields fields() {
        return new FilterEditJson(name, query, shared).fields();
    }
}
