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

    @Override
    public String meets() {
        return "w.on_day = t.on_day";
    }
}
