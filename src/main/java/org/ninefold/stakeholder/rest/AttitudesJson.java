package org.ninefold.stakeholder.rest;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Regard;

/** How a person stands to us; what is missing is unknown. */
@Schema(name = "AttitudesJson")
public record AttitudesJson(
        @Schema(description = "To the account manager.", minimum = "-2", maximum = "2") Integer manager,
        @Schema(description = "To our firm.", minimum = "-2", maximum = "2") Integer firm,
        @Schema(description = "To the project that is to be decided.", minimum = "-2", maximum = "2") Integer project) {

    static AttitudesJson of(Map<Regard, Integer> known) {
        return new AttitudesJson(known.get(Regard.MANAGER), known.get(Regard.FIRM), known.get(Regard.PROJECT));
    }

    Map<Regard, Integer> known() {
        Map<Regard, Integer> known = new EnumMap<>(Regard.class);
        known.put(Regard.MANAGER, manager);
        known.put(Regard.FIRM, firm);
        known.put(Regard.PROJECT, project);
        return known;
    }
}
