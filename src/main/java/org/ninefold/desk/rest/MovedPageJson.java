package org.ninefold.desk.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.segment.CellMove;

/** Accounts that are in another cell than they were. */
@Schema(name = "MovedPageJson")
public record MovedPageJson(
        List<MovedJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    /** One of them; a cell is missing where it was, or is, in none. */
    @Schema(name = "MovedJson")
    public record MovedJson(String ref, String name, String from, String to) {}

    static MovedPageJson of(Page<CellMove> page) {
        return new MovedPageJson(
                page.items().stream()
                        .map(move -> new MovedJson(move.ref(), move.name(), name(move.was()), name(move.is())))
                        .toList(),
                page.exactTotal(),
                page.leastTotal());
    }

    private static String name(Enum<?> cell) {
        return cell == null ? null : cell.name();
    }
}
