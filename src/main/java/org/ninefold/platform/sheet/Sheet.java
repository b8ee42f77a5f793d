package org.ninefold.platform.sheet;

import java.util.List;

/** A table that is being written, row by row. */
public interface Sheet extends AutoCloseable {

    /** The headings, once and first; a table may do without. */
    void head(List<String> headings);

    /**
     * One row. A cell is text, a number, a {@code LocalDate}, a {@code Boolean}, a constant or null; an
     * {@code Instant} is written as text with its zone. An {@code OffsetDateTime} is a moment as a clock shows it: a
     * true date with its time in xlsx, with its offset from UTC in csv.
     */
    void row(List<?> cells);

    /** Ends the file: without it nothing that could be taken for a whole list is written. */
    void end();

    /** Lets go of what was needed for writing; the stream stays open. */
    @Override
    void close();
}
