package org.ninefold.task;

/** Which tasks a list holds by where they stand. */
public enum TaskShow {
    /** Open, and not put off. */
    OPEN,
    /** Open, and put off until a day to come. */
    SNOOZED,
    DONE,
    DROPPED,
    ALL
}
