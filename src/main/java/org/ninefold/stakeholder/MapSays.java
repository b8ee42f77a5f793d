package org.ninefold.stakeholder;

import java.util.List;
import java.util.Map;

/**
 * What a decision map says.
 *
 * @param people how many stand on it, whichever side
 * @param consensus how far customer-side people agree, for each regard
 */
public record MapSays(int people, List<FindingView> findings, Map<Regard, Consensus> consensus) {

    public MapSays {
        findings = List.copyOf(findings);
        consensus = Map.copyOf(consensus);
    }
}
