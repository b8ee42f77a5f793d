package org.ninefold.account;

import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.account.AccountConditions.Condition;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Sql;

/**
 * The accounts that match, in branches by which they are best found.
 *
 * @param all also those that nothing was found in
 */
record AccountBranches(AccountConditions filter, List<Branch> all) {

    /** More teams than these are most of the accounts: they are met soon enough. */
    private static final int TEAMS_APART = 24;

    AccountBranches {
        all = List.copyOf(all);
    }

    /**
     * Conditions that some rows meet, no row those of two branches.
     *
     * @param found how many rows; counted no further than the list needs
     * @param few whether they are gathered, or met while an order is walked
     */
    record Branch(Condition condition, int found, boolean few) {

        /** The conditions within a part of the list. */
        Consumer<Sql> within(AccountParts.Part part) {
            return sql -> condition.on(sql, few ? part.gatheredBy() : part.holder());
        }
    }

    /** Matching accounts, counted no further than one beyond {@link Page#COUNTED}. */
    int total() {
        return Math.min(Page.COUNTED + 1, all.stream().mapToInt(Branch::found).sum());
    }

    boolean isLong() {
        return total() > Page.COUNTED;
    }

    /**
     * The branches to look in. Those of a long list may be asked for again later, when something may have come into one
     * that was empty. Owners of a team stand together in their order, so that walking all would meet those of one team
     * late.
     */
    List<Branch> sortedBy(AccountQuery.Sort sort) {
        Caller caller = filter.caller();
        List<Branch> branches =
                all.stream().filter(branch -> isLong() || branch.found() > 0).toList();
        boolean many = branches.stream().anyMatch(branch -> !branch.few());
        if (sort != AccountQuery.Sort.OWNER
                || !many
                || caller.reads() != Reach.TEAM
                || caller.teams().size() > TEAMS_APART) {
            return branches;
        }
        return filter.reaches(true).stream()
                .map(reach -> new Branch(reach.and(filter.contact()).and(filter.begins()), 0, false))
                .toList();
    }
}
