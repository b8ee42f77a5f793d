package org.ninefold.task;

import java.time.LocalDate;

/**
 * What a person says of a task. All but the title may be null.
 *
 * @param assignee sign-in name of who is to do it; null for who makes it, or who has it already
 * @param due the day by which it is to be done
 * @param priority null for {@link TaskPriority#NORMAL}
 */
public record TaskFields(String title, String note, String assignee, LocalDate due, TaskPriority priority) {

    public static final int LONGEST_NOTE = 2_000;

    TaskFields withAssignee(String signIn) {
        return new TaskFields(title, note, signIn, due, priority);
    }
}
