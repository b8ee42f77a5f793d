package org.ninefold.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as it is shown.
 *
 * @param version to be handed back with a change
 * @param assigneeName null where the task waits for somebody to take it
 * @param account reference of the account, or null
 * @param closing how it ended; null while it is open
 * @param snoozedUntil the day on which it comes back into the working list; null where it is in it
 * @param changeable whether the caller may change it
 */
public record TaskView(
        String ref,
        long version,
        TaskFields fields,
        String assigneeName,
        String account,
        String accountName,
        Making making,
        Why why,
        TaskState state,
        Closing closing,
        LocalDate snoozedUntil,
        boolean changeable) {

    /** Who made it, and when. */
    public record Making(String by, String name, Instant at) {}

    /** What came of it, or null; who ended it, and when. */
    public record Closing(String outcome, String by, String name, Instant at) {}

    public String outcome() {
        return closing == null ? null : closing.outcome();
    }

    /** Whether it should have been done before this day. */
    public boolean isLate(LocalDate today) {
        return state == TaskState.OPEN && fields.due() != null && fields.due().isBefore(today);
    }

    /** Whether it is left out of the working list on this day. */
    public boolean isSnoozed(LocalDate today) {
        return state == TaskState.OPEN && snoozedUntil != null && snoozedUntil.isAfter(today);
    }
}
