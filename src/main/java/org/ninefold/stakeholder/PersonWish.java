package org.ninefold.stakeholder;

import java.util.EnumMap;
import java.util.Map;

/**
 * A person as a map is to have them.
 *
 * @param id chosen by whoever adds the person; unique in the installation
 * @param attitudes -2..2; one that is not among them is unknown
 * @param registered whether to keep the person as a contact; null: as it is
 */
public record PersonWish(
        String id, PersonFields fields, Place place, Map<Regard, Integer> attitudes, Boolean registered) {

    public PersonWish {
        Map<Regard, Integer> known = new EnumMap<>(Regard.class);
        attitudes.forEach((regard, stance) -> {
            if (stance != null) {
                known.put(regard, stance);
            }
        });
        attitudes = known;
    }

    /** The same, with what it leaves open as it is. */
    PersonWish orAs(PersonView known) {
        Spot spot = place.spot() == null ? known.place().spot() : place.spot();
        boolean contact = registered == null ? known.registered() : registered;
        return new PersonWish(id, fields, place.at(spot), attitudes, contact);
    }

    /** The same, who stands so to us. */
    public PersonWish towards(Map<Regard, Integer> other) {
        return new PersonWish(id, fields, place, other, registered);
    }

    public PersonWish at(Spot spot) {
        return new PersonWish(id, fields, place.at(spot), attitudes, registered);
    }
}
