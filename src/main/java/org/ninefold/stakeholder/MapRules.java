package org.ninefold.stakeholder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/** What a map that somebody wishes for must keep to; hands it back as it is to be written. */
final class MapRules {

    static final int MOST_PEOPLE = 200;
    static final int MOST_LINES = 600;

    private static final int LONGEST_NAME = 201;
    private static final int LONGEST_TITLE = 100;
    private static final int FARTHEST_STANCE = 2;

    private final BiFunction<ListedWord.List, String, String> words;

    /** @param words makes the key of a list's word of what somebody wrote: of the list, and the word */
    MapRules(BiFunction<ListedWord.List, String, String> words) {
        this.words = words;
    }

    /** @throws Refused where it cannot be so */
    MapWish checked(MapWish wish) {
        if (wish.people().size() > MOST_PEOPLE || wish.lines().size() > MOST_LINES) {
            throw new Refused(StakeholderRefusal.TOO_MANY, MOST_PEOPLE, MOST_LINES);
        }
        List<PersonWish> people = wish.people().stream().map(this::checked).toList();
        Set<String> ids = new HashSet<>();
        people.forEach(person -> {
            if (!ids.add(person.id())) {
                throw new Refused(StakeholderRefusal.PERSON_TWICE, person.id());
            }
        });
        LineRules.check(wish.lines(), ids);
        Surety status = wish.status() == null ? Surety.ASSUMED : wish.status();
        return new MapWish(status, people, wish.lines(), wish.buying().checked());
    }

    private PersonWish checked(PersonWish wish) {
        String id = Check.required(StakeholderField.ID, wish.id(), Check.REF);
        if (id.chars().anyMatch(Character::isWhitespace)) {
            throw new Refused(StakeholderRefusal.ID_INVALID, id);
        }
        wish.attitudes().values().forEach(MapRules::mustBeOnTheScale);
        Place place = wish.place();
        Surety status = place.status() == null ? Surety.ASSUMED : place.status();
        return new PersonWish(
                id,
                checked(wish.fields()),
                new Place(Check.present(StakeholderField.SIDE, place.side()), status, place.spot()),
                wish.attitudes(),
                wish.registered());
    }

    PersonFields checked(PersonFields fields) {
        return new PersonFields(
                Check.required(StakeholderField.NAME, fields.name(), LONGEST_NAME),
                Check.optional(StakeholderField.TITLE, fields.title(), LONGEST_TITLE),
                word(ListedWord.List.FUNCTION, fields.function()),
                fields.level(),
                word(ListedWord.List.ROLE, fields.role()));
    }

    static void mustBeOnTheScale(Integer stance) {
        if (Math.abs(stance) > FARTHEST_STANCE) {
            throw new Refused(StakeholderRefusal.STANCE_OUT_OF_RANGE, stance);
        }
    }

    private String word(ListedWord.List list, String said) {
        return said == null || said.isBlank() ? null : words.apply(list, said.strip());
    }
}
