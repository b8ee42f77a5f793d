package org.ninefold.stakeholder;

import java.util.List;

/**
 * A finding on one map.
 *
 * @param people the ids of those it is about, in the map's order; none where somebody is missing
 * @param regard what they disagree on, else null
 */
public record Found(Finding finding, List<String> people, Regard regard) {

    public Found {
        people = List.copyOf(people);
    }

    static Found of(Finding finding, List<Standpoint> people) {
        return new Found(finding, people.stream().map(Standpoint::id).toList(), null);
    }
}
