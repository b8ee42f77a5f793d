package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.account.AccountFilter.Condition;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Sql;

/**
 * How many accounts match, and by which conditions they are best found. A name and a reference may both begin as asked:
 * where these are few they are told apart and gathered, where they are many the order is walked and each row asked for
 * either.
 */
final class AccountBranches {

    /** More teams than these are most of the accounts: they are met soon enough. */
    private static final int TEAMS_APART = 24;

    private final EntityManager em;
    private final AccountFilter filter;
    private final int few;
    private final List<Branch> branches = new ArrayList<>();
    private int total;

    /** @param few up to how many rows are gathered */
    AccountBranches(EntityManager em, AccountFilter filter, int few) {
        this.em = em;
        this.filter = filter;
        this.few = few;
        filter.reaches(false).forEach(filter.query().q() == null ? this::lookAtAll : this::lookAtNamed);
    }

    /** Conditions that some rows meet, no row those of two branches; and whether these are few. */
    record Branch(Condition condition, boolean few) {

        /** The conditions within a part of the list. */
        Consumer<Sql> within(AccountParts.Part part) {
            return sql -> condition.on(sql, few ? part.gatheredBy() : part.holder());
        }
    }

    /** Matching accounts, counted no further than one beyond {@link Page#COUNTED}. */
    int total() {
        return Math.min(Page.COUNTED + 1, total);
    }

    /** Owners of a team stand together in their order, so that walking all would meet those of one team late. */
    List<Branch> sortedBy(AccountQuery.Sort sort) {
        Caller caller = filter.caller();
        boolean many = branches.stream().anyMatch(branch -> !branch.few());
        if (sort != AccountQuery.Sort.OWNER
                || !many
                || caller.reads() != Reach.TEAM
                || caller.teams().size() > TEAMS_APART) {
            return List.copyOf(branches);
        }
        return filter.reaches(true).stream()
                .map(reach -> new Branch(reach.and(filter.silence()).and(filter.begins()), false))
                .toList();
    }

    /** Cells have bounds of silence of their own: of many the walk meets some in any cell, few are gathered by bound. */
    private void lookAtAll(Condition reach) {
        Condition silent = reach.and(filter.silence());
        int found = count(silent, most());
        List<Condition> bounds = filter.silences();
        if (found > few || bounds.size() < 2) {
            add(silent, found, few);
        } else {
            bounds.stream().map(reach::and).forEach(bound -> add(bound, count(bound, most()), few));
        }
    }

    private int most() {
        return Math.max(Page.COUNTED, few) + 1;
    }

    private void lookAtNamed(Condition inReach) {
        Condition reach = inReach.and(filter.silence());
        int most = most();
        Condition name = reach.and(filter.nameBegins());
        Condition ref = reach.and(filter.refBegins());
        int byName = count(name, most);
        // with so many by name it only matters whether there are any by reference
        int byRef = count(ref, byName == most ? 1 : most);
        if (byName == 0 || byRef == 0) {
            add(byName == 0 ? ref : name, byName + byRef, few);
        } else if (Math.max(byName, byRef) > few || Math.min(byName, byRef) > Page.COUNTED) {
            add(reach.and(filter.begins()), either(name, ref, byName, byRef), 0);
        } else {
            Condition refAlone = reach.and(filter.onlyRefBegins());
            add(name, byName, few);
            add(refAlone, count(refAlone, most), few);
        }
    }

    private int either(Condition name, Condition ref, int byName, int byRef) {
        if (byName > Page.COUNTED || byRef > Page.COUNTED) {
            return Page.COUNTED + 1;
        }
        String id = filter.query().isOfStanding() ? "s.account_id" : "a.id";
        return new Sql()
                        .add("select count(*) from (select " + id)
                        .add(sql -> filter.counting(sql, name))
                        .add(" union select " + id)
                        .add(sql -> filter.counting(sql, ref))
                        .add(") either")
                        .rows(em)
                        .stream()
                        .mapToInt(row -> (int) row.whole(0))
                        .sum();
    }

    /** @param gathered up to how many of them are gathered */
    private void add(Condition condition, int found, int gathered) {
        total += found;
        if (found > 0) {
            branches.add(new Branch(condition, found <= gathered));
        }
    }

    private int count(Condition condition, int most) {
        return Listing.count(em, sql -> filter.counting(sql, condition), most);
    }
}
