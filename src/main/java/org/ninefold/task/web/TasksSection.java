package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;

/** What is to be done with an account, on its page. */
@Named
@RequestScoped
public class TasksSection {

    private static final int SHOWN = 8;

    @EJB
    Tasks tasks;

    @Inject
    Clock clock;

    private String ref;
    private List<TaskView> open;

    /** The next few open tasks on the account. */
    public List<TaskView> open(String account) {
        if (open == null || !account.equals(ref)) {
            ref = account;
            open = tasks.page(TaskQuery.ALL.on(account).in(TaskShow.OPEN), 0, SHOWN)
                    .items();
        }
        return open;
    }

    /** The address of all tasks on the account. */
    public String all(String account) {
        return new ListAddress(TaskAddress.PAGE)
                .with("assignee", TaskAddress.EVERYBODY)
                .with("account", account)
                .with("state", TaskShow.ALL)
                .toString();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
