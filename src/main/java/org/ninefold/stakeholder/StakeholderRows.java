package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** People on decision maps go where their account goes. */
@ApplicationScoped
class StakeholderRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "ref",
            "account_id",
            "contact_id",
            "name",
            "title",
            "language",
            "function_key",
            "level",
            "role_key",
            "criteria",
            "weighs",
            "trust",
            "persona_key",
            "channel",
            "content",
            "best_time",
            "responsibilities",
            "to_manager",
            "to_firm",
            "to_project",
            "left_on");

    @Override
    public String kind() {
        return "stakeholder";
    }

    @Override
    public String table() {
        return "stakeholder";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "ref";
    }
}
