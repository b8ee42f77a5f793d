package org.ninefold.account;

import java.util.List;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;

/**
 * A sorted list of accounts in parts that follow each other: first the rows that have the sorted figure, in the order
 * of an index, then those that have none. What the data can never hold is no part: the database would have to walk the
 * whole index to find that out. Each part visits as few tables as its order and conditions need.
 */
record AccountParts(AccountQuery query) {

    private static final String ACCOUNTS = " from ninefold.account a where 1 = 1";
    private static final String STANDINGS = " from ninefold.standing s where 1 = 1";
    private static final String PLACED =
            " from ninefold.standing s join ninefold.account a on a.id = s.account_id where 1 = 1";
    private static final String ALL =
            " from ninefold.account a left join ninefold.standing s on s.account_id = a.id where 1 = 1";

    private static final String ACCOUNT_ID = "a.id";
    private static final String NEVER = "date '0001-01-01'";
    private static final String STANDING_ID = "s.account_id";

    /**
     * One part.
     *
     * @param from adds the tables, with the part's own conditions
     * @param holder the table to ask for owner and team while the order is walked
     * @param gatheredBy the table to ask for them while few are gathered
     * @param keys what it is sorted by; they leave no ties, and the last is the account's id or reference
     */
    record Part(Consumer<Sql> from, String holder, String gatheredBy, List<String> keys, boolean descending) {

        /** The account's id and the keys, with names that can be told from other columns. */
        String columns() {
            StringBuilder text = new StringBuilder(holder.equals("s") ? STANDING_ID : ACCOUNT_ID).append(" as id");
            for (int i = 0; i < keys.size(); i++) {
                text.append(", ").append(keys.get(i)).append(" as o").append(i);
            }
            return text.toString();
        }

        /** The order by the names of the keys. */
        String order() {
            String direction = descending ? " desc" : "";
            StringBuilder text = new StringBuilder("o0").append(direction);
            for (int i = 1; i < keys.size(); i++) {
                text.append(", o").append(i).append(direction);
            }
            return text.toString();
        }
    }

    List<Part> all() {
        return switch (query.sort()) {
            case REF -> List.of(byAccount("a.ref"));
            case NAME ->
                List.of(
                        query.cell() != null
                                ? placed("", "s.name_key", STANDING_ID)
                                : byAccount("a.name_key", ACCOUNT_ID));
            case KIND -> List.of(query.isOfStanding() ? placed("", STANDING_ID) : byAccount("a.kind", ACCOUNT_ID));
            case OWNER -> byOwner();
            case LAST_CONTACT -> byContact("a.silent_since", "a.silent_since > " + NEVER, "a.silent_since = " + NEVER);
            case NEXT_CONTACT ->
                byContact("a.next_contact_on", "a.next_contact_on is not null", "a.next_contact_on is null");
            case LOYALTY -> byLoyalty();
            case CELL -> byFigure("", "s.cell", "s.account_value", STANDING_ID);
            case VALUE -> byFigure("", "s.account_value", STANDING_ID);
            case SHARE -> byFigure("s.share >= 1", "s.share", STANDING_ID);
            case HEADROOM -> byFigure("s.headroom <= 0", "s.headroom", STANDING_ID);
            case PRIORITY -> byFigure("", "s.priority", STANDING_ID);
        };
    }

    private Part byAccount(String... keys) {
        return ofAccount("", keys);
    }

    /** Who was never in contact, or has no plan to be, comes last. */
    private List<Part> byContact(String day, String some, String none) {
        return List.of(ofAccount(" and " + some, day, ACCOUNT_ID), ofAccount(" and " + none, ACCOUNT_ID));
    }

    /** Within a cell the standing has the digits in order; who was not asked comes last, and not where digits are asked for. */
    private List<Part> byLoyalty() {
        boolean celled = query.cell() != null;
        Part asked = celled
                ? placed(" and s.loyalty is not null", "s.loyalty", STANDING_ID)
                : ofAccount(" and a.loyalty is not null", "a.loyalty", ACCOUNT_ID);
        if (!query.loyalty().isEmpty()) {
            return List.of(asked);
        }
        return List.of(
                asked,
                celled
                        ? placed(" and s.loyalty is null", STANDING_ID)
                        : ofAccount(" and a.loyalty is null", ACCOUNT_ID));
    }

    private Part ofAccount(String condition, String... keys) {
        // said so, the others are passed over before their standing is looked for
        return query.isOfStanding()
                ? part(PLACED, "a", " and a.kind = 'CUSTOMER'" + condition, keys)
                : part(ACCOUNTS, "a", condition, keys);
    }

    private List<Part> byOwner() {
        Part owned = query.isOfStanding()
                ? placed(" and s.owner is not null", "s.owner", STANDING_ID)
                : part(ACCOUNTS, "a", " and a.owner is not null", "a.owner", ACCOUNT_ID);
        Part free = query.isOfStanding()
                ? placed(" and s.owner is null", STANDING_ID)
                : part(ACCOUNTS, "a", " and a.owner is null", ACCOUNT_ID);
        return query.owner() != null ? List.of(owned) : List.of(owned, free);
    }

    /** @param aboveAll what holds for a share above 100 %: these lie together at one end of the figure's index */
    private List<Part> byFigure(String aboveAll, String... keys) {
        if (hasNoFigure()) {
            return List.of(query.isOfStanding() ? placed("", STANDING_ID) : byAccount(ACCOUNT_ID));
        }
        if (query.reason() == Unplaced.SHARE_ABOVE_100 && !aboveAll.isEmpty()) {
            // who has a share and no cell is there for this reason: said so, the database estimates rightly
            String from = standings() + " and s.cell is null and " + aboveAll;
            return List.of(
                    new Part(sql -> sql.add(from), "s", gatheredBy(standings()), List.of(keys), query.descending()));
        }
        Part with = placed(" and " + keys[0] + " is not null", keys);
        String without = " and " + keys[0] + " is null";
        return isAlwaysThere()
                ? List.of(with)
                : List.of(
                        with,
                        query.isOfStanding() ? placed(without, STANDING_ID) : part(ALL, "a", without, ACCOUNT_ID));
    }

    /** Whether all that match have the sorted figure: within a cell a priority comes with the loyalty. */
    private boolean isAlwaysThere() {
        return query.cell() != null
                && (query.sort() != AccountQuery.Sort.PRIORITY
                        || !query.loyalty().isEmpty());
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
                    case CELL, PRIORITY -> true;
                    default -> !query.reason().hasShare();
                };
    }

    /** The index that leads to the accounts tells owner and team: of names outside a cell the account's, else the standing's. */
    private String gatheredBy(String from) {
        boolean standing = from.equals(STANDINGS) || from.equals(PLACED);
        return standing && (query.q() == null && !query.isOfDigits() || query.cell() != null) ? "s" : "a";
    }

    /** Accounts with a standing, by keys that all stand there. */
    private Part placed(String condition, String... keys) {
        return part(standings(), "s", condition, keys);
    }

    /** The tables that the conditions of the query need, whatever the order. */
    String tables() {
        return query.isOfStanding() ? standings() : ACCOUNTS;
    }

    /** The tables that tell who begins as asked: within a cell the standing alone does. */
    String namedTables() {
        return query.cell() == null || query.isOfTime() ? tables() : STANDINGS;
    }

    /** Only what the account's row says is not in the standing. */
    private String standings() {
        return query.isOfAccount() ? PLACED : STANDINGS;
    }

    private Part part(String from, String holder, String condition, String... keys) {
        return new Part(
                sql -> sql.add(from + condition).add(standing(query)),
                holder,
                gatheredBy(from),
                List.of(keys),
                query.descending());
    }
}
