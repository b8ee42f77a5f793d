package org.ninefold.desk;

import org.ninefold.account.Upkeep;
import org.ninefold.task.Tasks.Waiting;

/** What waits for one person. */
public record Figures(Waiting tasks, Upkeep accounts) {

    /** Whether nothing waits. */
    public boolean isFree() {
        return tasks.both() + accounts.planned() + accounts.silent() + accounts.unplaced() == 0;
    }
}
