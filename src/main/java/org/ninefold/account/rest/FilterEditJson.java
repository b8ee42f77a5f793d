package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.FilterFields;
import org.ninefold.kernel.QueryText;

/** What can be changed of a view. */
@Schema(name = "FilterEditJson")
public record FilterEditJson(
        String name,
        @Schema(description = "The list’s parameters: cell=A1&sort=-value&columns=owner,cell.") String query,
        @Schema(description = "For everybody; managers and administrators share.") Boolean shared) {

    static FilterEditJson of(FilterFields fields) {
        return new FilterEditJson(fields.name(), QueryText.write(fields.parameters()), fields.shared());
    }

    FilterFields fields() {
        return new FilterFields(name, parameters(query), Boolean.TRUE.equals(shared));
    }

    static Map<String, String> parameters(String query) {
        try {
            return query == null ? Map.of() : QueryText.read(query);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(query, e);
        }
    }
}
