package org.ninefold.task.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.account.FilterTabs;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskTerms;

/** Reads what the address of the list of tasks asks for; what it cannot mean is left out. */
final class TaskAddress {

    static final String PAGE = "/task/tasks.xhtml";

    private static final List<String> NAMES = Stream.concat(
                    TaskTerms.FILTERS.stream(), Stream.of("sort", "page", FilterTabs.VIEW))
            .toList();

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

    static TaskQuery query(ListAddress address) {
        return TaskTerms.query(address.parameters());
    }
}
