package org.ninefold.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one place knows of a person.
 *
 * @param place word of the place; its text is {@code erasure.place.<place>}
 * @param certain whether the rows are about the person; else they only name somebody who is called so
 * @param rows each with its columns
 */
public record Trace(String place, boolean certain, List<Map<String, String>> rows) {

    public Trace {
        rows = List.copyOf(rows);
    }

    /** What somebody else knows of the same place. */
    public Trace and(Trace other) {
        return new Trace(
                place,
                certain,
                Stream.concat(rows.stream(), other.rows.stream()).toList());
    }
}
