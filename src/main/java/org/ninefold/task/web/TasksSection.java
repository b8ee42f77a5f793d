package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskTerms;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** What is to be done with an account, on its page. */
@Named
@RequestScoped
public class TasksSection {

    private static final int SHOWN = 8;

    /** Until when a gap should be closed. */
    private static final int DAYS_TO_MEND = 7;

    @EJB
    Tasks tasks;

    @Inject
    Say say;

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

    /**
     * Makes a task of something that is missing at an account, for who has it, or else for who asks; there is only one
     * at a time.
     */
    public void add(String account, String owner, String title) {
        TaskQuery same = TaskQuery.ALL.on(account).in(TaskShow.OPEN).startingWith(title);
        if (tasks.page(same, 0, 1).total() > 0) {
            say.note("task.missing.there", title);
            return;
        }
        ListAddress page = new ListAddress("/account/account.xhtml").with("ref", account);
        TaskFields fields = new TaskFields(title, null, owner, getToday().plusDays(DAYS_TO_MEND), TaskPriority.NORMAL);
        tasks.add(account, fields, new Why("COMPLETENESS", null, page + "#completeness"));
        say.done("task.missing.made", title);
        page.open();
    }

    /** The address of all tasks on the account. */
    public String all(String account) {
        return new ListAddress(TaskAddress.PAGE)
                .with("assignee", TaskTerms.EVERYBODY)
                .with("account", account)
                .with("state", TaskShow.ALL)
                .toString();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
