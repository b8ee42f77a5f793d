package org.ninefold.intake;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When and how a host is read by itself.
 *
 * @param every between two readings of changes; zero: only by hand
 * @param overlap how much of the time before the last reading is read again
 * @param night when missing records are looked for, once a day
 * @param owners by what its owners are found among the users
 */
public record HostRhythm(Duration every, Duration overlap, LocalTime night, OwnersBy owners) {

    /** What of an owner is the sign-in name of a user, or with EMAIL the user's address. */
    public enum OwnersBy {
        ID,
        LOGIN,
        EMAIL,
        EXTERNAL_ID
    }

    /** Each hour, an hour again, at two in the night. */
    public static final HostRhythm USUAL =
            new HostRhythm(Duration.ofHours(1), Duration.ofHours(1), LocalTime.of(2, 0), OwnersBy.ID);
}
