package org.ninefold.stakeholder;

import java.util.List;

/**
 * A person of a map with all that is known.
 *
 * @param said how the person was judged, the newest first
 * @param version of the map
 * @param changeable whether the caller may change it
 */
public record Portrait(
        String account,
        String accountName,
        PersonView person,
        Insight insight,
        List<Said> said,
        long version,
        boolean changeable) {

    public Portrait {
        said = List.copyOf(said);
    }

    /** How the person stands to something now, and who judged so; null where nobody ever did. */
    public Judgement now(Regard regard) {
        return said.stream()
                .filter(one -> one.regard() == regard)
                .map(Said::judgement)
                .findFirst()
                .orElse(null);
    }
}
