package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** A decision map goes where its account goes. */
@ApplicationScoped
class MapRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "account_id",
            "status",
            "months",
            "practice",
            "refreshed_on",
            "people",
            "deciders",
            "champions",
            "silent_leaders",
            "registered",
            "undecided",
            "span_manager",
            "span_firm",
            "span_project",
            "gone");

    @Override
    public String kind() {
        return "decision-map";
    }

    @Override
    public String table() {
        return "decision_map";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "status";
    }

    @Override
    public String meets() {
        return "1 = 1";
    }
}
