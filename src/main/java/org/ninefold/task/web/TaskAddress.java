package org.ninefold.task.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;

/** Reads what the address of the list of tasks asks for; what it cannot mean is left out. */
final class TaskAddress {

    static final String PAGE = "/task/tasks.xhtml";

    /** Whose tasks where the address names nobody: the own ones; this stands for everybody's. */
    static final String EVERYBODY = "all";

    static final List<String> FILTERS = List.of("assignee", "account", "state", "due", "q");

    private static final List<String> NAMES = List.of("assignee", "account", "state", "due", "q", "sort", "page");

    private TaskAddress() {}

    static ListAddress of(Map<String, String> given) {
        ListAddress address = ListAddress.of(PAGE, NAMES, given);
        if (constant(TaskShow.class, address.get("state")).isEmpty()) {
            address = address.without("state");
        }
        return constant(TaskDue.class, address.get("due")).isPresent() ? address : address.without("due");
    }

    /** Without more said: what the reader has to do now. */
    static TaskQuery query(ListAddress address) {
        String assignee = address.get("assignee");
        TaskQuery query = TaskQuery.WORKING
                .of(EVERYBODY.equals(assignee) ? null : assignee == null ? TaskQuery.MINE : assignee)
                .on(address.get("account"))
                .in(constant(TaskShow.class, address.get("state")).orElse(TaskShow.OPEN))
                .due(constant(TaskDue.class, address.get("due")).orElse(null))
                .startingWith(address.get("q"));
        return query.sortedAs(address.get("sort"))
                .orElseGet(() -> query.sortedAs(null).orElse(query));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
