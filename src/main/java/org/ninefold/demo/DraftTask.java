package org.ninefold.demo;

import java.time.LocalDate;

/**
 * A task before it is written.
 *
 * @param account reference, or null
 * @param why in words, with the page that says more; both null where it needs no saying
 * @param due or null
 * @param closed the day on which it was done; null while it is open
 * @param outcome what came of it
 * @param snoozedUntil or null
 */
record DraftTask(
        String account,
        String assignee,
        String maker,
        Chore chore,
        String link,
        LocalDate due,
        LocalDate closed,
        LocalDate snoozedUntil) {}
