package org.ninefold.desk.web;

import org.ninefold.platform.web.ListAddress;

/** Where the lists behind the numbers of a person's day are. */
final class WorkAddress {

    private WorkAddress() {}

    /**
     * The person's tasks by their day.
     *
     * @param assignee null for the reader
     * @param due NOW, LATE or TODAY
     */
    static String tasks(String assignee, String due) {
        return new ListAddress("/task/tasks.xhtml")
                .with("assignee", assignee)
                .with("due", due)
                .toString();
    }

    static ListAddress accounts(String owner) {
        return new ListAddress("/account/accounts.xhtml").with("owner", owner);
    }

    /** Accounts left alone for too long, the most valuable first. */
    static String silent(String owner) {
        return accounts(owner).with("silent", "overdue").with("sort", "-value").toString();
    }
}
