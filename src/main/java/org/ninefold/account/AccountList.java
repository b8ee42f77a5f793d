package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.account.AccountBranches.Branch;
import org.ninefold.account.AccountParts.Part;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.ShortMemory;
import org.ninefold.platform.store.Sql;

/**
 * The list of accounts. The rows that match are counted first; few are gathered and sorted, many are met soon enough
 * when an index is walked in the wanted order. Left alone, the database takes the wrong one of the two for filters
 * that it cannot estimate.
 */
final class AccountList {

    private static final String SHOWN = "select a.ref, a.name, a.kind, a.owner,"
            + " (select t.name from ninefold.team t where t.id = a.team_id) as team, a.country, a.currency,"
            + " a.customer_since, s.cell, s.reason, s.account_value, s.share, s.headroom,"
            + " a.loyalty, a.loyalty_on, s.priority, a.last_contact_on, a.next_contact_on from (";
    private static final String JOINED = ") page join ninefold.account a on a.id = page.id"
            + " left join ninefold.standing s on s.account_id = page.id order by ";

    /** Up to so many rows gathering is quicker than walking, at about a million accounts that lie in any order. */
    private static final int FEW = 5_000;

    /** As many where an index of the names or kinds alone tells which come first. */
    private static final int FEW_IN_AN_INDEX = 120_000;

    /** What is counted: the order plays no part, but for how many are gathered. */
    record Wish(AccountQuery query, Caller caller, ContactRhythm rhythm, int few) {}

    private final EntityManager em;
    private final AccountQuery query;
    private final AccountConditions filter;
    private final List<Part> parts;
    private final int few;

    AccountList(EntityManager em, AccountConditions filter) {
        this(em, filter, few(filter.query()));
    }

    /** @param few up to how many rows are gathered */
    AccountList(EntityManager em, AccountConditions filter, int few) {
        this.em = em;
        this.few = few;
        this.query = filter.query();
        this.filter = filter;
        this.parts = new AccountParts(query).all();
    }

    /**
     * One page. Who sorts a long list by another column, or turns its pages, does not wait for it to be counted again.
     *
     * @param memory of a list with more than is counted it is remembered that it has, never a number
     */
    Page<AccountRow> page(ShortMemory memory, int offset, int limit) {
        if (query.isImpossible()) {
            return new Page<>(List.of(), 0);
        }
        Planner.byValue(em);
        AccountBranches found =
                memory.answer(wish(), AccountBranches::isLong, () -> new AccountCount(em, filter, few).branches());
        List<AccountRow> rows = found.total() == 0 ? List.of() : rows(found.sortedBy(query.sort()), offset, limit);
        return Page.of(rows, offset, limit, found::total);
    }

    Wish wish() {
        return new Wish(query.sortedBy(null, false), filter.caller(), filter.rhythm(), few);
    }

    /** The first rows of few that match. */
    List<AccountRow> first(int limit) {
        return rows(List.of(new Branch(filter.whole(), limit, true)), 0, limit);
    }

    /**
     * Who begins alike, is a lead, or has no wallet often lies together by reference or creation, and who has no wallet
     * by figures, too: who walks may meet nobody for long. Names within a cell are gathered from one
     * index, where the order is no index of the standing.
     */
    private static int few(AccountQuery query) {
        AccountQuery.Sort sort = query.sort();
        boolean named = query.q() != null && (sort == AccountQuery.Sort.REF || sort == AccountQuery.Sort.KIND);
        boolean lead = query.kind() != null
                && query.kind() != AccountKind.CUSTOMER
                && (sort == AccountQuery.Sort.REF || sort == AccountQuery.Sort.NAME && query.q() == null);
        if (!query.isOfStanding() && (named || lead)) {
            return FEW_IN_AN_INDEX;
        }
        boolean ofContact = sort == AccountQuery.Sort.LAST_CONTACT || sort == AccountQuery.Sort.NEXT_CONTACT;
        boolean inOneIndex = query.q() != null && query.cell() != null && ofContact;
        return named || inOneIndex || query.reason() != null ? Page.COUNTED : FEW;
    }

    /** Hands over all rows, in the order of the list. */
    void each(Consumer<AccountRow> step) {
        if (query.isImpossible()) {
            return;
        }
        for (Part part : parts) {
            Sql sql = new Sql().add(SHOWN + "select " + part.columns()).add(part.from());
            filter.whole().on(sql, part.holder());
            sql.add(JOINED + part.order()).each(em, row -> step.accept(account(row)));
        }
    }

    private List<AccountRow> rows(List<Branch> branches, int offset, int limit) {
        List<AccountRow> found = new ArrayList<>();
        int skip = offset;
        for (Part part : parts) {
            if (found.size() == limit) {
                break;
            }
            List<AccountRow> more = rows(part, branches, skip, limit - found.size());
            found.addAll(more);
            if (skip > 0) {
                skip = more.isEmpty() ? skip - count(part, branches, skip) : 0;
            }
        }
        return found;
    }

    /** Finds the accounts of the page first, and then reads what is shown of them. */
    private List<AccountRow> rows(Part part, List<Branch> branches, int skip, int limit) {
        Sql sql = new Sql().add(SHOWN + "select * from (");
        for (int i = 0; i < branches.size(); i++) {
            sql.add(i == 0 ? "(" : " union all (");
            first(sql, part, branches.get(i), skip + limit);
            sql.add(")");
        }
        sql.add(") found order by " + part.order() + " limit ? offset ?", limit, skip);
        return sql.add(JOINED + part.order()).rows(em).stream()
                .map(AccountList::account)
                .toList();
    }

    /** The first accounts that meet the branch's conditions. */
    private static void first(Sql sql, Part part, Branch branch, int rows) {
        String select = "select " + part.columns();
        if (branch.few()) {
            // offset 0: the database shall not mix the gathering with the order
            sql.add("select * from (" + select)
                    .add(part.from())
                    .add(branch.within(part))
                    .add(" offset 0) g");
        } else {
            sql.add(select).add(part.from()).add(branch.within(part));
        }
        sql.add(" order by " + part.order() + " limit ?", rows);
    }

    private int count(Part part, List<Branch> branches, int most) {
        return branches.stream()
                .mapToInt(
                        branch -> Listing.count(em, sql -> sql.add(part.from()).add(branch.within(part)), most))
                .sum();
    }

    private static AccountRow account(Row row) {
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
                row.decimal(12),
                row.number(13),
                row.day(14),
                row.number(15),
                row.day(16),
                row.day(17));
    }
}
