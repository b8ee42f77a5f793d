package org.ninefold.task;

/** How much a task matters, the most first. */
public enum TaskPriority {
    HIGH,
    NORMAL,
    LOW
}
