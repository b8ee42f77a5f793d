package org.ninefold.stakeholder;

import org.ninefold.account.Check;

/**
 * What joins two people on a map.
 *
 * @param from the id of one of them; of a {@link LineKind} without direction the one that comes first in code point order
 */
public record Line(String from, String to, LineKind kind, Surety status) {

    public Line {
        Check.present(StakeholderField.FROM, from);
        Check.present(StakeholderField.TO, to);
        Check.present(StakeholderField.KIND, kind);
        status = status == null ? Surety.ASSUMED : status;
        if (!kind.isDirected() && from.compareTo(to) > 0) {
            String first = to;
            to = from;
            from = first;
        }
    }

    /** Whether both say the same of the same people, however sure. */
    boolean saysThatOf(Line other) {
        return kind == other.kind && from.equals(other.from) && to.equals(other.to);
    }
}
