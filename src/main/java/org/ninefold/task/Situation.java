package org.ninefold.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What steps move: where a task stands, who has it, and until when it is put off. */
public record Situation(
        TaskState state, String outcome, Instant closedAt, String closedBy, LocalDate snoozedUntil, String assignee)
        implements Serializable {}
