package org.ninefold.stakeholder;

import java.util.EnumMap;
import java.util.Map;

/**
 * A person as they are to be known.
 *
 * @param person where the attitudes are left aside: those are judged
 * @param judgements what is said now; without a day it is of today, and whoever says it is the judge
 */
public record PortraitWish(PersonWish person, Insight insight, Map<Regard, Judgement> judgements) {

    public PortraitWish {
        Map<Regard, Judgement> said = new EnumMap<>(Regard.class);
        said.putAll(judgements);
        judgements = said;
    }

    /** What a map is to have of it. */
    PersonWish on(MapView map) {
        PersonView known = map.person(person.id());
        return person.towards(known == null ? Map.of() : known.attitudes());
    }
}
