package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** What a map once was goes where the map goes. */
@ApplicationScoped
class PastRows implements Belonging {

    private static final List<String> COLUMNS = List.of("id", "version", "account_id", "on_day", "people", "content");

    @Override
    public String kind() {
        return "map-past";
    }

    @Override
    public String table() {
        return "map_past";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "on_day";
    }

    /** Two maps mixed by their days would be neither: the past of the account that stays is its own. */
    @Override
    public String meets() {
        return "1 = 1";
    }
}
