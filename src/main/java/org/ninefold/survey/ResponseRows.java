package org.ninefold.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** What people of an account answered goes where the account goes. */
@ApplicationScoped
class ResponseRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "wave_id",
            "invitation_id",
            "account_id",
            "contact_id",
            "cell",
            "owner",
            "team_id",
            "language",
            "channel",
            "entered_by",
            "marks",
            "words",
            "submitted",
            "started_at",
            "submitted_at",
            "told");

    @Override
    public String kind() {
        return "response";
    }

    @Override
    public String table() {
        return "response";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "channel";
    }
}
