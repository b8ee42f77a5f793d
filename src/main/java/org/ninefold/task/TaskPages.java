package org.ninefold.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ninefold.access.AuditedPages;

/** Where tasks and the calendar's address are looked at. */
@ApplicationScoped
class TaskPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of("task", "/task/task.xhtml?ref=" + REF, "tasks", "/task/tasks.xhtml");
    }
}
