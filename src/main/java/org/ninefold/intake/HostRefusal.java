package org.ninefold.intake;

import org.ninefold.kernel.Refusal;

/** Why a host is not read. */
public enum HostRefusal implements Refusal {
    NOT_SET_UP,
    /** No adapter has the name that is set. */
    UNKNOWN_HOST,
    UNREACHABLE,
    NOT_POSTGRESQL,
    TABLE_MISSING,
    NOT_READABLE,
    /** It stopped answering; what was read before is kept. */
    AWAY,
    /** More is gone than can be believed. */
    TOO_MANY_GONE;

    @Override
    public Ground ground() {
        return Ground.STATE;
    }
}
