package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules know of a person on a map.
 *
 * @param role the key of the role in the decision, or null
 * @param level null where unknown
 * @param registered whether the person is a contact
 * @param attitudes -2..2; what is unknown is not among them
 * @param met the last day of a call or a meeting with the person, or null
 * @param left since when the person is no longer there, or null
 */
public record Standpoint(
        String id,
        Side side,
        String role,
        Level level,
        boolean registered,
        Map<Regard, Integer> attitudes,
        LocalDate met,
        LocalDate left) {

    /** The keys of roles the rules ask for; the list of roles can be edited, these stay. */
    static final String DECIDER = "DECIDER";

    static final String APPROVER = "APPROVER";
    static final String CHAMPION = "CHAMPION";

    public Standpoint {
        Map<Regard, Integer> known = new EnumMap<>(Regard.class);
        known.putAll(attitudes);
        attitudes = known;
    }

    boolean isThere() {
        return left == null;
    }

    /** Employed at the customer, and there. */
    boolean isTheirs() {
        return isThere() && side == Side.CUSTOMER;
    }

    /** Of the customer or around it, and there. */
    boolean isNotOurs() {
        return isThere() && side != Side.OURS;
    }

    boolean has(String wanted) {
        return wanted.equals(role);
    }

    /** Whether it matters to the decision that this person agrees with others. */
    boolean isWeighty() {
        return level == Level.LEADER || has(DECIDER) || has(APPROVER);
    }

    Optional<Integer> attitude(Regard to) {
        return Optional.ofNullable(attitudes.get(to));
    }

    /** Unknown, or neither for nor against. */
    boolean isUndecided() {
        return attitude(Regard.PROJECT).orElse(0) == 0;
    }
}
