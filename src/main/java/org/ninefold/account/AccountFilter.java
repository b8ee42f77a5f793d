package org.ninefold.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.platform.store.Sql;

/** The conditions of a query and of the caller's reach, on {@code a} (account). */
record AccountFilter(AccountQuery query, Caller caller) {

    /** All conditions at once. */
    Consumer<Sql> whole() {
        return and(sql -> caller.limit(sql, "a"), this::begins);
    }

    /**
     * The same rows as {@link #whole}, as conditions of which no row meets two, and none says "or": an index serves each.
     *
     * @param perTeam a condition for each team of the reach
     */
    List<Consumer<Sql>> branches(boolean perTeam) {
        List<Consumer<Sql>> all = new ArrayList<>();
        for (Consumer<Sql> reach : reaches(perTeam)) {
            if (query.q() == null) {
                all.add(and(reach, sql -> {}));
            } else {
                all.add(and(reach, sql -> range(sql, "a.name_key")));
                all.add(and(reach, sql -> byReferenceAlone(sql, "a.name_key < ?", start())));
                all.add(and(reach, sql -> byReferenceAlone(sql, "a.name_key >= ?", end())));
            }
        }
        return all;
    }

    /** Adds {@code  from … where …} for counting, with no table that the answer does not need. */
    Consumer<Sql> counting(Consumer<Sql> branch) {
        return sql -> {
            if (!query.isOfStanding()) {
                sql.add(" from ninefold.account a where 1 = 1");
            } else if (isOpen()) {
                sql.add(" from ninefold.standing s where 1 = 1");
            } else {
                sql.add(" from ninefold.standing s join ninefold.account a on a.id = s.account_id where 1 = 1");
            }
            AccountParts.standing(query).accept(sql);
            sql.add(branch);
        };
    }

    private boolean isOpen() {
        return caller.reads() == Reach.ALL && query.q() == null && query.owner() == null && query.team() == null;
    }

    private List<Consumer<Sql>> reaches(boolean perTeam) {
        if (caller.reads() != Reach.TEAM) {
            return List.of(sql -> caller.limit(sql, "a"));
        }
        Long[] teams = caller.teams().toArray(Long[]::new);
        List<Consumer<Sql>> all = new ArrayList<>();
        all.add(sql -> sql.add(
                " and a.owner = ? and (a.team_id is null or not (a.team_id = any(?)))", caller.signIn(), teams));
        if (perTeam) {
            caller.teams().stream().sorted().forEach(team -> all.add(sql -> sql.add(" and a.team_id = ?", team)));
        } else {
            all.add(sql -> sql.add(" and a.team_id = any(?)", (Object) teams));
        }
        return all;
    }

    private Consumer<Sql> and(Consumer<Sql> reach, Consumer<Sql> more) {
        return sql -> {
            onAccount(sql);
            sql.add(reach).add(more);
        };
    }

    private void onAccount(Sql sql) {
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

    private void begins(Sql sql) {
        if (query.q() != null) {
            String either = " and (a.name_key >= ? and a.name_key < ? or a.ref_key >= ? and a.ref_key < ?)";
            sql.add(either, start(), end(), start(), end());
        }
    }

    private void range(Sql sql, String column) {
        sql.add(" and " + column + " >= ? and " + column + " < ?", start(), end());
    }

    private void byReferenceAlone(Sql sql, String nameLiesElsewhere, String bound) {
        range(sql, "a.ref_key");
        sql.add(" and " + nameLiesElsewhere, bound);
    }

    private String start() {
        return SearchKey.of(query.q(), SearchKey.NAME);
    }

    private String end() {
        return SearchKey.after(start());
    }
}
