package org.ninefold.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * From where on a stream is read.
 *
 * @param marks where each table of the host stood when the stream was last taken whole; empty to read everything
 * @param looked the host's clock then: what began or ended by the calendar since has changed without a stamp
 * @param overlap a stamp is set before its transaction is committed, so that a record may come to be seen later than
 *     others with a later stamp; so much is read again
 */
public record Since(Map<String, Instant> marks, Instant looked, Duration overlap) {

    /** Everything. */
    public static final Since ALL = new Since(Map.of(), null, Duration.ZERO);

    public Since {
        marks = Map.copyOf(marks);
    }

    public boolean isAll() {
        return marks.isEmpty();
    }

    /** Rows of this table with a stamp from here on are read; a table without a mark is read whole. */
    public Instant at(String table) {
        Instant mark = marks.get(table);
        return mark == null ? Instant.EPOCH : mark.minus(overlap);
    }
}
