package org.ninefold.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** Tasks on an account go where the account goes. */
@ApplicationScoped
class TaskRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "ref",
            "title",
            "title_key",
            "note",
            "account_id",
            "owner",
            "team_id",
            "assignee",
            "made_by",
            "made_at",
            "why_kind",
            "why_text",
            "why_link",
            "due_on",
            "priority",
            "state",
            "outcome",
            "closed_at",
            "closed_by",
            "snoozed_until");

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public String table() {
        return "task";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "title";
    }

    @Override
    public String doer() {
        return "assignee";
    }

    @Override
    public String open() {
        return "x.state = 'OPEN'";
    }
}
