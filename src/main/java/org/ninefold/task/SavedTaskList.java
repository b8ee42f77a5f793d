package org.ninefold.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.ninefold.account.SavedList;

/** Views of the list of tasks. */
@ApplicationScoped
class SavedTaskList implements SavedList {

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public Map<String, String> read(Map<String, String> said) {
        return TaskTerms.read(said);
    }

    @Override
    public List<String> unclear(Map<String, String> said) {
        return TaskTerms.unclear(said);
    }
}
