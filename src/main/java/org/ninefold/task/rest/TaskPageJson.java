package org.ninefold.task.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.kernel.Page;
import org.ninefold.task.TaskView;

/** A page of tasks. */
@Schema(name = "TaskPageJson")
public record TaskPageJson(
        List<TaskJson> items,
        @Schema(description = "How many there are in all, up to 10,000.") Integer total,
        @Schema(description = "Instead of total: there are at least so many.") Integer totalAtLeast) {

    static TaskPageJson of(Page<TaskView> page) {
        return new TaskPageJson(page.items().stream().map(TaskJson::of).toList(), page.exactTotal(), page.leastTotal());
    }
}
