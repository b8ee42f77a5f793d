package org.ninefold.task;

/** Which tasks a list holds by their day. */
public enum TaskDue {
    /** Today or before. */
    NOW,
    /** Before today. */
    LATE,
    TODAY,
    /** From Monday to Sunday of this week. */
    WEEK,
    /** No day is set. */
    NONE
}
