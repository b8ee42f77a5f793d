package org.ninefold.account;

import java.time.Instant;

/**
 * Where a record came from: a system beside us that keeps it, too.
 *
 * @param host the system's name in addresses, such as {@code ofbiz}
 * @param hostId what the record is called there
 * @param owner the name of whom it belongs to there; null where it says none
 * @param seenAt when it was taken over last
 * @param goneAt since when it is no longer there, or no longer counts; null while it does
 * @param gone what became of it; null while it is there
 */
public record ComesFrom(String host, String hostId, String owner, Instant seenAt, Instant goneAt, Gone gone) {

    /** Why a record is no longer read, though it stays here. */
    public enum Gone {
        /** It is not there any more, or no longer counts there. */
        GONE,
        /** The document is not booked any more. */
        NOT_BOOKED,
        /** Documents of its kind are not read since somebody chose others. */
        NOT_CHOSEN
    }

    public boolean isGone() {
        return goneAt != null;
    }
}
