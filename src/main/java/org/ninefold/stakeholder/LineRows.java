package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** What joins people on a map goes where the map goes. */
@ApplicationScoped
class LineRows implements Belonging {

    private static final List<String> COLUMNS =
            List.of("id", "version", "account_id", "from_id", "to_id", "kind", "status");

    @Override
    public String kind() {
        return "map-line";
    }

    @Override
    public String table() {
        return "map_line";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "kind";
    }

    @Override
    public String meets() {
        return "w.from_id = t.from_id and w.to_id = t.to_id and w.kind = t.kind";
    }
}
