package org.ninefold.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** What people allowed goes where their account goes. */
@ApplicationScoped
class ConsentRows implements Belonging {

    private static final List<String> COLUMNS = List.of(
            "id",
            "version",
            "account_id",
            "contact_id",
            "purpose",
            "given",
            "channel",
            "source",
            "wording_id",
            "entered_by",
            "entered_at");

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    public String table() {
        return "consent";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "purpose";
    }
}
