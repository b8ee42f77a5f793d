package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** How people stood to us goes where they go. */
@ApplicationScoped
class AttitudeRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "account_id",
            "stakeholder_id",
            "regard",
            "stance",
            "words",
            "judged_on",
            "judged_by",
            "noted_at");

    @Override
    public String kind() {
        return "attitude";
    }

    @Override
    public String table() {
        return "attitude";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "judged_by";
    }
}
