package org.ninefold.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.Likewise;
import org.ninefold.kernel.Page;

/**
 * Rows that make something new and look like something else, in the order of the file.
 *
 * @param total how many there are, up to 10,000
 * @param totalAtLeast beyond that, how many there are at least
 */
@Schema(name = "LikenessPageJson")
public record LikenessPageJson(List<LikenessJson> items, Integer total, Integer totalAtLeast) {

    static LikenessPageJson of(Page<Likewise> page) {
        return new LikenessPageJson(
                page.items().stream().map(LikenessJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
