package org.ninefold.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;

/**
 * A sorted list of accounts in parts that follow each other: first the rows that have the sorted figure, in the order
 * of an index, then those that have none. What the data can never hold is no part: the database would have to walk the
 * whole index to find that out.
 */
record AccountParts(AccountQuery query) {

    private static final String ACCOUNTS =
            " from ninefold.account a left join ninefold.standing s on s.account_id = a.id where 1 = 1";
    private static final String STANDINGS =
            " from ninefold.standing s join ninefold.account a on a.id = s.account_id where 1 = 1";

    /** Accounts alone, those that have a standing, or accounts with their standing where there is one. */
    enum Basis {
        ACCOUNT,
        STANDING,
        BOTH
    }

    /**
     * One part.
     *
     * @param from adds what follows the columns, with the part's own conditions
     * @param keys what it is sorted by; they leave no ties
     * @param basis what its rows are found in
     */
    record Part(Consumer<Sql> from, List<String> keys, boolean descending, Basis basis) {

        /** Whether neither conditions nor keys need the standing. */
        boolean ofAccount() {
            return basis == Basis.ACCOUNT;
        }

        /** The table to ask for owner and team. */
        String holder() {
            return basis == Basis.STANDING ? "s" : "a";
        }

        /** The keys with names that can be told from other columns. */
        String columns() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < keys.size(); i++) {
                text.append(", ").append(keys.get(i)).append(" as o").append(i);
            }
            return text.toString();
        }

        String order() {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                names.add("o" + i);
            }
            return directed(names);
        }

        /** The order where the keys still have their own names. */
        String walk() {
            return directed(keys);
        }

        private String directed(List<String> names) {
            String direction = descending ? " desc" : "";
            return String.join(direction + ", ", names) + direction;
        }
    }

    List<Part> all() {
        return switch (query.sort()) {
            case REF -> List.of(part("", "a.ref"));
            case NAME -> List.of(part("", "a.name_key", "a.id"));
            case KIND -> List.of(query.isOfStanding() ? part("", "a.id") : part("", "a.kind", "a.id"));
            case OWNER -> byOwner();
            case CELL -> byFigure("", "s.cell", "s.account_value", "s.account_id");
            case VALUE -> byFigure("", "s.account_value", "s.account_id");
            case SHARE -> byFigure("s.share >= 1", "s.share", "s.account_id");
            case HEADROOM -> byFigure("s.headroom <= 0", "s.headroom", "s.account_id");
        };
    }

    private List<Part> byOwner() {
        Part owned = part(" and a.owner is not null", "a.owner", "a.id");
        return query.owner() != null ? List.of(owned) : List.of(owned, part(" and a.owner is null", "a.id"));
    }

    /** @param aboveAll what holds for a share above 100 %: these lie together at one end of the figure's index */
    private List<Part> byFigure(String aboveAll, String... keys) {
        if (hasNoFigure()) {
            return List.of(part("", "a.id"));
        }
        if (query.reason() == Unplaced.SHARE_ABOVE_100 && !aboveAll.isEmpty()) {
            // who has a share and no cell is there for this reason: said so, the database estimates rightly
            return List.of(new Part(
                    sql -> sql.add(STANDINGS + " and s.cell is null and " + aboveAll),
                    List.of(keys),
                    query.descending(),
                    Basis.STANDING));
        }
        Part with = new Part(
                sql -> sql.add(STANDINGS + " and " + keys[0] + " is not null").add(standing(query)),
                List.of(keys),
                query.descending(),
                Basis.STANDING);
        return query.cell() != null ? List.of(with) : List.of(with, part(" and " + keys[0] + " is null", "a.id"));
    }

    /** The conditions on the standing itself. */
    static Consumer<Sql> standing(AccountQuery query) {
        return sql -> {
            if (query.cell() != null) {
                sql.add(" and s.cell = ?", query.cell());
            }
            if (query.reason() != null) {
                sql.add(" and s.reason = ?", query.reason().name());
            }
        };
    }

    /** Whether no account of this kind, or not placed for this reason, has the sorted figure. */
    private boolean hasNoFigure() {
        if (query.kind() != null && query.kind() != AccountKind.CUSTOMER) {
            return true;
        }
        return query.reason() != null
                && switch (query.sort()) {
                    case VALUE -> !query.reason().isRanked();
                    case CELL -> true;
                    default -> !query.reason().hasShare();
                };
    }

    private Part part(String condition, String... keys) {
        Basis basis =
                query.isOfStanding() ? Basis.STANDING : condition.startsWith(" and s.") ? Basis.BOTH : Basis.ACCOUNT;
        String from =
                switch (basis) {
                    case ACCOUNT -> " from ninefold.account a where 1 = 1";
                    case STANDING -> STANDINGS;
                    case BOTH -> ACCOUNTS;
                };
        return new Part(
                sql -> sql.add(from + condition).add(standing(query)), List.of(keys), query.descending(), basis);
    }
}
