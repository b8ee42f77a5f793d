package org.ninefold.account;

import java.util.ArrayList;
import java.util.List;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.platform.store.Sql;

/**
 * The conditions of a query and of the caller's reach.
 *
 * @param rhythm null where the query does not ask for it
 * @param further what other features are asked for
 */
record AccountConditions(AccountQuery query, Caller caller, ContactRhythm rhythm, Condition further) {

    private static final String AND = " and ";

    /** Adds conditions to a statement. {@code holder} names the table to ask for owner and team: account or standing. */
    interface Condition {

        void on(Sql sql, String holder);

        default Condition and(Condition more) {
            return (sql, holder) -> {
                on(sql, holder);
                more.on(sql, holder);
            };
        }
    }

    /** All conditions at once. */
    Condition whole() {
        return asked().and(caller::limit).and(begins()).and(contact());
    }

    /** Nobody was in contact for as long as asked, and the next contact is planned for then. */
    Condition contact() {
        return query.next() == null
                ? silence()
                : silence().and((sql, holder) -> query.next().on(sql, rhythm.today()));
    }

    private Condition silence() {
        if (query.silence() == null) {
            return (sql, holder) -> {};
        }
        return (sql, holder) -> {
            sql.add(AND);
            if (!query.silence().isOverdue()) {
                rhythm.addSilentFor(sql, query.silence().days());
            } else if (query.owner() == null) {
                rhythm.addOverdue(sql);
            } else {
                // both tables say who owns: an index of each leads to the few
                rhythm.addOverdueOfFew(sql.add("a.owner = ? and ", query.owner()));
            }
        };
    }

    /**
     * The reach in parts of which no account lies in two, and none says "or": an index serves each. Of one owner there
     * are few, and the owner leads to them.
     *
     * @param perTeam a part for each team
     */
    List<Condition> reaches(boolean perTeam) {
        if (caller.reads() != Reach.TEAM || query.owner() != null) {
            return List.of(asked().and(caller::limit));
        }
        List<Condition> all = new ArrayList<>();
        all.add(asked().and(this::outsideTheTeams));
        if (perTeam) {
            caller.teams().stream()
                    .sorted()
                    .forEach(team ->
                            all.add(asked().and((sql, holder) -> sql.add(" and " + holder + ".team_id = ?", team))));
        } else {
            all.add(asked().and((sql, holder) -> sql.add(" and " + holder + ".team_id = any(?)", (Object) teams())));
        }
        return all;
    }

    /** The name or the reference begins as asked; nothing where nothing is. */
    Condition begins() {
        String either = " and (" + name() + " >= ? and " + name() + " < ? or a.ref_key >= ? and a.ref_key < ?)";
        return query.q() == null
                ? (sql, holder) -> {}
                : (sql, holder) -> sql.add(either, start(), end(), start(), end());
    }

    Condition nameBegins() {
        return (sql, holder) -> sql.add(" and " + name() + " >= ? and " + name() + " < ?", start(), end());
    }

    Condition refBegins() {
        return (sql, holder) -> sql.add(" and a.ref_key >= ? and a.ref_key < ?", start(), end());
    }

    Condition onlyRefBegins() {
        return refBegins()
                .and((sql, holder) -> sql.add(" and (" + name() + " < ? or " + name() + " >= ?)", start(), end()));
    }

    Condition onlyNameBegins() {
        return nameBegins().and((sql, holder) -> sql.add(" and (a.ref_key < ? or a.ref_key >= ?)", start(), end()));
    }

    /** Of one owner there are few enough to ask each for name and reference at once. */
    boolean isOfOneOwner() {
        return query.owner() != null || caller.reads() == Reach.OWN;
    }

    /** Adds a select of the accounts' ids. */
    void ids(Sql sql) {
        sql.add("select " + (query.isOfStanding() ? "s.account_id" : "a.id")).add(more -> counting(more, whole()));
    }

    /** Adds {@code  from … where …} for counting, with no table that the answer does not need. */
    void counting(Sql sql, Condition condition) {
        counting(sql, new AccountParts(query).tables(), condition);
    }

    /** As {@link #counting(Sql, Condition)}, for a condition that asks for the name and not for the reference. */
    void countingNames(Sql sql, Condition condition) {
        counting(sql, new AccountParts(query).namedTables(), condition);
    }

    private void counting(Sql sql, String tables, Condition condition) {
        sql.add(tables);
        AccountParts.standing(query).accept(sql);
        condition.on(sql, query.isOfStanding() ? "s" : "a");
    }

    private Condition asked() {
        return further.and((sql, holder) -> {
            // what has a standing is a customer
            if (query.kind() != null && holder.equals("a")) {
                sql.add(" and a.kind = ?", query.kind().name());
            }
            if (!query.loyalty().isEmpty()) {
                sql.add(" and " + holder + ".loyalty = any(?)", (Object) digits());
            }
            if (query.owner() != null) {
                sql.add(" and " + holder + ".owner = ?", query.owner());
            }
            if (query.team() != null) {
                sql.add(
                        " and " + holder + ".team_id = (select t.id from ninefold.team t where t.name = ?)",
                        query.team());
            }
        });
    }

    private Short[] digits() {
        return query.loyalty().stream().map(Integer::shortValue).toArray(Short[]::new);
    }

    private void outsideTheTeams(Sql sql, String holder) {
        sql.add(
                " and " + holder + ".owner = ? and (" + holder + ".team_id is null or not (" + holder
                        + ".team_id = any(?)))",
                caller.signIn(),
                teams());
    }

    private Long[] teams() {
        return caller.teams().toArray(Long[]::new);
    }

    /** Within a cell the standing tells who begins as asked. */
    private String name() {
        return query.cell() == null ? "a.name_key" : "s.name_key";
    }

    private String start() {
        return SearchKey.of(query.q(), SearchKey.NAME);
    }

    private String end() {
        return SearchKey.after(start());
    }
}
