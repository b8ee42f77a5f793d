package org.ninefold.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a list of tasks.
 *
 * @param keys what it is sorted by, on {@code t} (task) and {@code a} (account); they leave no ties
 */
record TaskOrdering(List<Key> keys) {

    private static final String RANK = "t.priority_rank";
    private static final String NONE_LAST = " nulls last";
    private static final Key BY_RANK = new Key(RANK, "");
    private static final Key BY_DUE = new Key("t.due_on", NONE_LAST);
    private static final Key BY_REF = new Key("t.ref", "");

    /**
     * One key.
     *
     * @param way what follows it: downward, and where nothing stands; null where it is the same for all
     */
    record Key(String expression, String way) {

        Key where(boolean there) {
            String last = way.replace(NONE_LAST, "");
            return there ? new Key(expression, last) : new Key("nullif(" + expression + ", " + expression + ")", null);
        }
    }

    static TaskOrdering of(TaskQuery wanted) {
        String way = wanted.descending() ? " desc" : "";
        String last = way + NONE_LAST;
        return new TaskOrdering(
                switch (wanted.sort()) {
                    case DUE -> List.of(new Key("t.due_on", last), BY_RANK, BY_REF);
                    case PRIORITY -> List.of(new Key(RANK, way), BY_DUE, BY_REF);
                    case TITLE -> List.of(new Key("t.title_key", way), BY_REF);
                    case ACCOUNT -> List.of(new Key("a.name_key", last), BY_DUE, BY_RANK, BY_REF);
                    case CLOSED -> List.of(new Key("t.closed_at", last), BY_DUE, BY_RANK, BY_REF);
                });
    }

    /** The same order among tasks all of which have the first key, or none of which has it. */
    TaskOrdering whereFirstIs(boolean there) {
        List<Key> narrowed = new ArrayList<>(keys);
        narrowed.set(0, keys.get(0).where(there));
        return new TaskOrdering(narrowed);
    }

    /** What follows {@code order by}. */
    String text() {
        return keys.stream().map(key -> key.expression() + key.way()).collect(Collectors.joining(", "));
    }

    /** The keys as columns with names of their own. */
    String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).expression() + " as o" + i)
                .collect(Collectors.joining(", "));
    }

    /** What follows {@code order by}, by these names. */
    String textOfColumns() {
        return IntStream.range(0, keys.size())
                .filter(i -> keys.get(i).way() != null)
                .mapToObj(i -> "o" + i + keys.get(i).way())
                .collect(Collectors.joining(", "));
    }
}
