package org.ninefold.stakeholder;

import java.util.List;

/**
 * A finding on one map, as it is told.
 *
 * @param people those it is about, in the map's order; none where somebody is missing
 * @param whys what its text {@code finding.why.<finding>} speaks of; several where people disagree on several things
 */
public record FindingView(Finding finding, List<Named> people, List<List<Object>> whys) {

    public FindingView {
        people = List.copyOf(people);
        whys = List.copyOf(whys);
    }

    /** Somebody on a map. */
    public record Named(String id, String name) {}
}
