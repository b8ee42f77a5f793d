package org.ninefold.task;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ninefold.kernel.FilterText;

/**
 * What a list of tasks is to hold, and in which order. Null leaves a filter open.
 *
 * @param assignee sign-in name, {@link #MINE} or {@link #NOBODYS}
 * @param account reference of the account
 * @param q start of the title, capitals or not
 */
public record TaskQuery(
        String assignee, String account, TaskShow state, TaskDue due, String q, TaskSort sort, boolean descending) {

    /** The caller. */
    public static final String MINE = "mine";

    /** For tasks that wait for somebody to take them. */
    public static final String NOBODYS = "nobody";

    public static final TaskQuery ALL = new TaskQuery(null, null, TaskShow.ALL, null, null, TaskSort.DUE, false);

    /** What the caller has to do now. */
    public static final TaskQuery WORKING = new TaskQuery(MINE, null, TaskShow.OPEN, null, null, TaskSort.DUE, false);

    public TaskQuery {
        assignee = FilterText.of(assignee);
        account = FilterText.of(account);
        q = FilterText.of(q);
        state = state == null ? TaskShow.ALL : state;
    }

    public TaskQuery of(String signIn) {
        return new TaskQuery(signIn, account, state, due, q, sort, descending);
    }

    public TaskQuery on(String ref) {
        return new TaskQuery(assignee, ref, state, due, q, sort, descending);
    }

    public TaskQuery in(TaskShow show) {
        return new TaskQuery(assignee, account, show, due, q, sort, descending);
    }

    public TaskQuery due(TaskDue day) {
        return new TaskQuery(assignee, account, state, day, q, sort, descending);
    }

    public TaskQuery startingWith(String text) {
        return new TaskQuery(assignee, account, state, due, text, sort, descending);
    }

    /** Sorted as an address says: {@code due} upward, {@code -due} downward; empty where it says neither. */
    public Optional<TaskQuery> sortedAs(String text) {
        String wanted = FilterText.of(text);
        if (wanted == null) {
            boolean closed = state == TaskShow.DONE || state == TaskShow.DROPPED;
            return Optional.of(sortedBy(closed ? TaskSort.CLOSED : TaskSort.DUE, closed));
        }
        boolean down = wanted.startsWith("-");
        String name = down ? wanted.substring(1) : wanted;
        return Arrays.stream(TaskSort.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(known -> sortedBy(known, down));
    }

    /** The order as an address says it. */
    String sortText() {
        return (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT);
    }

    private TaskQuery sortedBy(TaskSort by, boolean down) {
        return new TaskQuery(assignee, account, state, due, q, by, down);
    }
}
