package org.ninefold.task;

/** What a list of tasks may be sorted by; those without the day or the account come last both ways. */
public enum TaskSort {
    /** The late first, then by priority. */
    DUE,
    PRIORITY,
    TITLE,
    ACCOUNT,
    /** When they were done or dropped. */
    CLOSED
}
