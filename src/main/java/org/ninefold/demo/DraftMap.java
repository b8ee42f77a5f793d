package org.ninefold.demo;

import java.time.LocalDate;
import java.util.List;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Surety;

/**
 * A decision map before it is written.
 *
 * @param months of decision, as they are stored
 * @param practice how the customer buys
 */
record DraftMap(
        Story story,
        Surety surety,
        LocalDate refreshed,
        String months,
        String practice,
        List<Person> people,
        List<Line> lines) {

    DraftMap {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody on the map.
     *
     * @param contact which of the account's contacts, from 0; -1 for none
     * @param stances to the account manager, the firm and the project; null where unknown
     * @param left null for who is there
     */
    record Person(
            int contact, Post post, String role, Stand stand, List<Integer> stances, LocalDate left, Known known) {

        Person knowing(Known what) {
            return new Person(contact, post, role, stand, stances, left, what);
        }
    }

    /** What else is known of somebody; any of it may be null. */
    record Known(String persona, String channel, String content, String time, String responsibilities) {

        static final Known NOTHING = new Known(null, null, null, null, null);
    }

    /** A kind of person that the company meets at many customers. */
    record Persona(String key, String label) {}

    /** @param title null where none is known */
    record Post(String name, String title, String function, Level level) {}

    /** Where somebody stands on the drawing. */
    record Stand(Side side, Surety surety, int x, int y) {}

    /** @param from and {@code to} count the people from 0 */
    record Line(int from, int to, LineKind kind, Surety surety) {}
}
