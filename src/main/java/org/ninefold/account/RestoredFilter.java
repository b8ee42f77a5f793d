package org.ninefold.account;

import jakarta.persistence.EntityManager;
import org.ninefold.kernel.QueryText;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Puts a view back under the number that it had before: whoever makes a new one gets a new number. */
record RestoredFilter(EntityManager em, SavedFilter filter) {

    private static final String INSERT =
            "insert into ninefold.saved_filter(id, version, list_name, owner, name, query, shared)"
                    + " select cast(? as bigint), cast(? as bigint), cast(? as varchar(30)), cast(? as varchar(60)),"
                    + " cast(? as varchar(60)), cast(? as varchar(2000)), cast(? as boolean)";

    void insert(long number, long version) {
        int made = new Sql()
                .add(
                        INSERT,
                        number,
                        version,
                        filter.list(),
                        filter.owner(),
                        filter.name(),
                        QueryText.write(filter.parameters()),
                        filter.shared())
                .add(
                        " where not exists (select 1 from ninefold.saved_filter f where f.id = ?"
                                + " or f.owner = ? and f.list_name = ? and f.name = ?)",
                        number,
                        filter.owner(),
                        filter.list(),
                        filter.name())
                .on(em)
                .executeUpdate();
        if (made == 0) {
            throw new Refused(FilterRefusal.NAME_TAKEN, filter.name());
        }
    }
}
