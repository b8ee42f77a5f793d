package org.ninefold.survey;

import org.ninefold.platform.store.Sql;

/**
 * Which of those meant by a wave.
 *
 * @param state null for any
 * @param obstacle null for those asked
 * @param silent whether only those who did not answer or do not want to (000 slides 26 and 27)
 */
public record InvitationQuery(InvitationState state, Obstacle obstacle, boolean silent) {

    public static final InvitationQuery ASKED = new InvitationQuery(null, null, false);

    /** Adds {@code and …} on invitation {@code i}. */
    void limit(Sql sql) {
        if (obstacle == null) {
            sql.add(" and i.obstacle is null");
        } else {
            sql.add(" and i.obstacle = ?", obstacle.name());
        }
        if (state != null) {
            sql.add(" and i.state = ?", state.name());
        }
        if (silent) {
            sql.add(" and i.state <> 'ANSWERED'");
        }
    }
}
