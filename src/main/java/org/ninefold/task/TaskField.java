package org.ninefold.task;

/** The fields that refusals name. */
public enum TaskField {
    TITLE,
    NOTE,
    ASSIGNEE,
    DUE,
    WHY,
    LINK,
    OUTCOME,
    SNOOZED_UNTIL
}
