package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.ninefold.task.Tasks;

/** What the navigation reminds its reader of. */
@Named
@RequestScoped
public class TaskCount {

    @EJB
    Tasks tasks;

    private Integer waiting;

    /** How many of the reader's tasks are due or late; null where there are none. */
    public Integer getWaiting() {
        if (waiting == null) {
            waiting = tasks.waiting().both();
        }
        return waiting == 0 ? null : waiting;
    }
}
