package org.ninefold.task.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
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

    /** Whose day a page of the desk shows. */
    private static final String PERSON = "of";

    private TaskAddress() {}

    static ListAddress of(Map<String, String> given) {
        return ListAddress.of(PAGE, NAMES, given)
                .keeping("state", TaskShow.class)
                .keeping("due", TaskDue.class);
    }

    /** The list, or another page that shows tasks, with what its address asks for. */
    static ListAddress shown(Map<String, String> given) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return page.equals(PAGE) ? of(given) : ListAddress.of(page, List.of(PERSON), given);
    }

    /** Without more said: what the reader has to do now. */
    static TaskQuery query(ListAddress address) {
        String assignee = address.get("assignee");
        TaskQuery query = TaskQuery.WORKING
                .of(EVERYBODY.equals(assignee) ? null : assignee == null ? TaskQuery.MINE : assignee)
                .on(address.get("account"))
                .in(address.constant("state", TaskShow.class).orElse(TaskShow.OPEN))
                .due(address.constant("due", TaskDue.class).orElse(null))
                .startingWith(address.get("q"));
        return query.sortedAs(address.get("sort"))
                .orElseGet(() -> query.sortedAs(null).orElse(query));
    }
}
