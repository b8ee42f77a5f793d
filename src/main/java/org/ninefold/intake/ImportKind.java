package org.ninefold.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file may bring: its columns, and what becomes of its rows. Other features add kinds of their own as CDI beans.
 *
 * <p>A chunk of rows is first judged (each record gets an outcome, and nothing but the run's own rows is written) and,
 * unless the run is a check, applied in the same transaction. Both are set-based.
 */
public interface ImportKind {

    /** Its name in REST and, after {@code ImportKind.}, the key of its text. */
    String name();

    /** At most fifteen, nineteen with what is derived; staged in this order as {@code c1} and up. */
    List<Column> columns();

    /** Columns that can be filled where a row is mended, although the file does not have them. */
    default List<String> mendable() {
        return List.of();
    }

    /** A csv with the header and no rows. */
    default String template() {
        return String.join(",", columns().stream().map(Column::name).toList()) + "\r\n";
    }

    /** The record a row belongs to; null where its key could not be read. */
    String ref(String[] values);

    /** What must be judged in one chunk; mostly the record itself. */
    default String together(String[] values) {
        return ref(values);
    }

    /** Whether several rows make one record, so that one bad row rejects them all. */
    default boolean spansRows() {
        return false;
    }

    /** How many values {@link #derive} adds. */
    default int derived() {
        return 0;
    }

    /** Fills the values behind those of the columns. */
    default void derive(String[] values) {}

    /** What is wrong between the cells of a row that can each be read. */
    default Optional<Fault> check(String[] values) {
        return Optional.empty();
    }

    /** Finds what rows of the chunk name in other words than by reference. */
    default void resolve(Chunk chunk) {}

    /** Whether records of it can have some columns and lack others, so that a file may fill what is blank. */
    default boolean fills() {
        return false;
    }

    /** Puts what known records have over what the chunk's rows bring in these columns. */
    default void fill(Chunk chunk, List<String> columns) {
        throw new IllegalStateException(name() + " fills nothing");
    }

    /** Mappings for files that are usual, by name. */
    default Map<String, Mapping> presets() {
        return Map.of();
    }

    /** Writes an {@code import_record} for each record of the chunk. */
    void judge(Chunk chunk);

    /**
     * Writes an {@code import_alike} for each record to be made that looks like a known one, or like an earlier row.
     *
     * @param checks whether nothing is made, so that later chunks must be told what this one would make
     */
    default void warn(Chunk chunk, boolean checks) {}

    /** Writes what was judged CREATED or UPDATED, with its audit; what cannot be written after all becomes REJECTED. */
    void apply(Chunk chunk);

    /** Whether all records of a run are taken back in one chunk; else thousands at a time. */
    default boolean undoneAtOnce() {
        return false;
    }

    /** Gives each {@code import_written} of the chunk a reason to leave it as it is, or {@code NONE}. */
    void judgeUndo(Chunk chunk);

    /** Makes what is judged REVERSED what it was before, with its audit. */
    void undo(Chunk chunk);
}
