package org.ninefold.account;

import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.platform.store.Sql;

/** The conditions of a query and of the caller's reach, on {@code a} (account) and {@code s} (standing). */
record AccountFilter(AccountQuery query, Caller caller) implements Consumer<Sql> {

    @Override
    public void accept(Sql sql) {
        onStanding(sql);
        onAccount(sql);
    }

    /** Adds {@code  from … where …} for counting, with no table that the answer does not need. */
    void counted(Sql sql) {
        if (!query.isOfStanding()) {
            sql.add(" from ninefold.account a where 1 = 1");
            onAccount(sql);
        } else if (isOpen()) {
            sql.add(" from ninefold.standing s where 1 = 1");
            onStanding(sql);
        } else {
            sql.add(" from ninefold.standing s join ninefold.account a on a.id = s.account_id where 1 = 1");
            accept(sql);
        }
    }

    private boolean isOpen() {
        return caller.reads() == Reach.ALL && query.q() == null && query.owner() == null && query.team() == null;
    }

    private void onStanding(Sql sql) {
        if (query.cell() != null) {
            sql.add(" and s.cell = ?", query.cell());
        }
        if (query.reason() != null) {
            sql.add(" and s.reason = ?", query.reason().name());
        }
    }

    private void onAccount(Sql sql) {
        caller.limit(sql, "a");
        if (query.q() != null) {
            String start = SearchKey.of(query.q(), SearchKey.NAME);
            String end = SearchKey.after(start);
            sql.add(
                    " and (a.name_key >= ? and a.name_key < ? or a.ref_key >= ? and a.ref_key < ?)",
                    start,
                    end,
                    start,
                    end);
        }
        // what has a standing is a customer
        if (query.kind() != null && !query.isOfStanding()) {
            sql.add(" and a.kind = ?", query.kind().name());
        }
        if (query.owner() != null) {
            sql.add(" and a.owner = ?", query.owner());
        }
        if (query.team() != null) {
            sql.add(" and a.team_id = (select t.id from ninefold.team t where t.name = ?)", query.team());
        }
    }
}
