package org.ninefold.intake;

import java.util.List;
import java.util.Map;

/**
 * The records of a run that are judged and applied in one transaction, and what statements about them may name: {@code
 * :run}, {@code :first} and {@code :last} record; {@code :creates}, {@code :updates}: what the run may do; {@code :all}:
 * whether all accounts are in reach, else {@code :actor} and {@code :teams} say which; {@code :own_team} (0 for none);
 * {@code :currency} of reports; {@code :now} in UTC; {@code :line}, a line break; {@code :via}, the way in for the audit; {@code :keeps}: whether what stood before is
 * kept, so that the run can be taken back; {@code :host} the records come from, empty for a file.
 */
public interface Chunk {

    /** Runs the statements of a part of {@code <name>.sql} beside the class. */
    default void run(Class<?> owner, String name, String part) {
        run(owner, name, part, Map.of());
    }

    /** @param more further values the statements name */
    void run(Class<?> owner, String name, String part, Map<String, Object> more);

    /** The rows of the only statement of a part: an array each, or the value itself where there is one column. */
    default List<?> rows(Class<?> owner, String name, String part) {
        return rows(owner, name, part, Map.of());
    }

    /** @param more further values the statement names */
    List<?> rows(Class<?> owner, String name, String part, Map<String, Object> more);

    /** Whether a record of the chunk was judged so: CREATED, UPDATED, UNCHANGED or REJECTED. */
    boolean any(String outcome);
}
