package org.ninefold.survey;

import java.time.Instant;

/**
 * People who are handed over to an institute.
 *
 * @param fileName of a file somebody prepared; null where the wave said who is asked
 * @param confirmedAt null while it is a trial
 * @param people how many are good
 * @param leftOut how many rows are bad, and not handed over
 */
public record Handover(
        long id,
        long wave,
        String fileName,
        String madeBy,
        Instant madeAt,
        Instant confirmedAt,
        int people,
        int leftOut) {

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
