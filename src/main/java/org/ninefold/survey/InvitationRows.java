package org.ninefold.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** Who was asked goes where the account goes. */
@ApplicationScoped
class InvitationRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "wave_id",
            "account_id",
            "contact_id",
            "language",
            "state",
            "obstacle",
            "asked_on",
            "reminded_on",
            "to_send");

    @Override
    public String kind() {
        return "invitation";
    }

    @Override
    public String table() {
        return "invitation";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "state";
    }
}
