package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.Map;

/**
 * A person on a map as it is shown.
 *
 * @param place with a spot
 * @param attitudes -2..2; what is unknown is not among them
 * @param registered whether the person is a contact
 * @param left since when the person is no longer there, or null
 */
public record PersonView(
        String id,
        PersonFields fields,
        Place place,
        Map<Regard, Integer> attitudes,
        boolean registered,
        LocalDate left) {

    /** A wish for the person as they are. */
    public PersonWish wish() {
        return new PersonWish(id, fields, place, attitudes, registered);
    }

    /** The same person with other attitudes. */
    PersonView judged(Map<Regard, Integer> stances) {
        return new PersonView(id, fields, place, stances, registered, left);
    }

    /** Whether the wish says the same of the person, wherever they stand. */
    boolean saysOf(PersonWish wish) {
        return fields.equals(wish.fields())
                && attitudes.equals(wish.attitudes())
                && (wish.registered() == null || wish.registered() == registered);
    }
}
