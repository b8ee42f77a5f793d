package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * The list of accounts, read so that an index gives the order in both directions: first the rows that have the sorted
 * figure, then, where the page is not full, those that have none. What the data can never hold is not looked for: the
 * database would have to walk the whole index to find that out.
 */
final class AccountList {

    private static final String COLUMNS = "a.ref, a.name, a.kind, a.owner,"
            + " (select t.name from ninefold.team t where t.id = a.team_id) as team,"
            + " a.country, a.currency, a.customer_since, s.cell, s.reason, s.account_value, s.share, s.headroom";
    private static final String ACCOUNTS =
            " from ninefold.account a left join ninefold.standing s on s.account_id = a.id where 1 = 1";
    private static final String STANDINGS =
            " from ninefold.standing s join ninefold.account a on a.id = s.account_id where 1 = 1";

    private final EntityManager em;
    private final AccountQuery query;
    private final AccountFilter filter;

    AccountList(EntityManager em, AccountQuery query, Caller caller) {
        this.em = em;
        this.query = query;
        this.filter = new AccountFilter(query, caller);
    }

    Page<AccountRow> page(int offset, int limit) {
        if (query.isImpossible()) {
            return new Page<>(List.of(), 0);
        }
        return new Page<>(rows(offset, limit), Listing.count(em, filter::counted, Page.COUNTED + 1));
    }

    void each(Consumer<AccountRow> step) {
        if (!query.isImpossible()) {
            parts().forEach(part -> part.each(em, step));
        }
    }

    private List<AccountRow> rows(int offset, int limit) {
        List<AccountRow> found = new ArrayList<>();
        int skip = offset;
        for (Listing<AccountRow> part : parts()) {
            if (found.size() == limit) {
                break;
            }
            List<AccountRow> more = part.rows(em, skip, limit - found.size());
            found.addAll(more);
            if (skip > 0) {
                skip = more.isEmpty() ? skip - Listing.count(em, part.from(), skip) : 0;
            }
        }
        return found;
    }

    /** One after the other they are the whole list. */
    private List<Listing<AccountRow>> parts() {
        String basis = query.isOfStanding() ? STANDINGS : ACCOUNTS;
        return switch (query.sort()) {
            case REF -> List.of(part(basis, "", "a.ref"));
            case NAME -> List.of(part(basis, "", "a.name_key", "a.id"));
            case KIND -> List.of(part(basis, "", "a.kind", "a.id"));
            case OWNER -> byOwner(basis);
            case CELL -> byFigure(basis, "s.cell", "s.account_value");
            case VALUE -> byFigure(basis, "s.account_value");
            case SHARE -> byFigure(basis, "s.share");
            case HEADROOM -> byFigure(basis, "s.headroom");
        };
    }

    private List<Listing<AccountRow>> byOwner(String basis) {
        Listing<AccountRow> owned = part(basis, " and a.owner is not null", "a.owner", "a.id");
        return query.owner() != null ? List.of(owned) : List.of(owned, rest(basis, " and a.owner is null"));
    }

    private List<Listing<AccountRow>> byFigure(String basis, String... figures) {
        List<String> order = new ArrayList<>(List.of(figures));
        order.add("s.account_id");
        Listing<AccountRow> with = part(STANDINGS, " and " + figures[0] + " is not null", order.toArray(String[]::new));
        if (query.cell() != null) {
            return List.of(with);
        }
        if (hasNoFigure()) {
            return List.of(rest(basis, ""));
        }
        return List.of(with, rest(basis, " and " + figures[0] + " is null"));
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

    private Listing<AccountRow> rest(String basis, String condition) {
        return listing(basis, condition, "a.id");
    }

    private Listing<AccountRow> part(String basis, String condition, String... order) {
        String direction = query.descending() ? " desc" : "";
        return listing(basis, condition, String.join(direction + ", ", order) + direction);
    }

    private Listing<AccountRow> listing(String basis, String condition, String order) {
        Consumer<Sql> from = sql -> sql.add(basis).add(filter).add(condition);
        return new Listing<>(COLUMNS, from, order, AccountList::row);
    }

    private static AccountRow row(Row row) {
        return new AccountRow(
                row.text(0),
                row.text(1),
                row.constant(2, AccountKind.class),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.day(7),
                row.text(8),
                row.constant(9, Unplaced.class),
                row.decimal(10),
                row.decimal(11),
                row.decimal(12));
    }
}
