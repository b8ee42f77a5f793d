package org.ninefold.task;

import java.time.LocalDate;

/**
 * A step that is taken on one task, or on several at once.
 *
 * @param text what came of it, or what the next one is to know; or null
 * @param until the day until which it is put off; null brings it back at once
 * @param to sign-in name of who is to have it
 */
public record TaskStep(Kind kind, String text, LocalDate until, String to) {

    /** The steps, as the audit names them. */
    public enum Kind {
        DONE,
        DROPPED,
        REOPEN,
        SNOOZE,
        HAND_OVER
    }

    public static TaskStep done(String outcome) {
        return new TaskStep(Kind.DONE, outcome, null, null);
    }

    public static TaskStep dropped(String outcome) {
        return new TaskStep(Kind.DROPPED, outcome, null, null);
    }

    public static TaskStep reopen() {
        return new TaskStep(Kind.REOPEN, null, null, null);
    }

    public static TaskStep snooze(LocalDate until) {
        return new TaskStep(Kind.SNOOZE, null, until, null);
    }

    public static TaskStep handOver(String to, String note) {
        return new TaskStep(Kind.HAND_OVER, note, null, to);
    }
}
