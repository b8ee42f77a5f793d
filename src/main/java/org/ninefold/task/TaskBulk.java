package org.ninefold.task;

import java.util.List;
import org.ninefold.kernel.Refused;

/** What came of a step on several tasks: how to take back those that were done, and the others with the reason. */
public record TaskBulk(TaskTrace trace, List<Refused> refused) {

    public TaskBulk {
        refused = List.copyOf(refused);
    }

    public int done() {
        return trace.marks().size();
    }
}
