package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.account.Belonging;

/** Who stands on a map goes where the map goes. */
@ApplicationScoped
class PlaceRows implements Belonging {

    private static final List<String> COLUMNS =
            List.of("id", "version", "account_id", "stakeholder_id", "side", "status", "x", "y", "placed_on");

    @Override
    public String kind() {
        return "map-place";
    }

    @Override
    public String table() {
        return "map_place";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public String named() {
        return "side";
    }

    @Override
    public String meets() {
        return "w.stakeholder_id = t.stakeholder_id";
    }
}
