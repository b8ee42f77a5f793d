package org.ninefold.task.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.ninefold.platform.rest.Paging;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;

/** The filters and the order of the list of tasks. */
public class TaskParams extends Paging {

    private static final String EVERYBODY = "all";

    @QueryParam("assignee")
    String assignee;

    @QueryParam("account")
    String account;

    @QueryParam("state")
    String state;

    @QueryParam("due")
    String due;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    TaskQuery query() {
        return TaskQuery.ALL
                .of(EVERYBODY.equals(assignee) ? null : assignee)
                .on(account)
                .in(constant(TaskShow.class, capitals(state)))
                .due(constant(TaskDue.class, capitals(due)))
                .startingWith(q)
                .sortedAs(sort)
                .orElseThrow(() -> new BadRequestException("sort=" + sort));
    }

    private static String capitals(String text) {
        return text == null ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
