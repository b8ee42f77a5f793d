package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.ninefold.platform.store.Sql;

/** The database's clock: nodes' own may differ. */
final class Moments {

    static final String NOW = "cast(current_timestamp at time zone 'UTC' as timestamp)";

    private Moments() {}

    static Instant now(EntityManager em) {
        return new Sql().add("select " + NOW + ", 1").rows(em).get(0).moment(0);
    }
}
