package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.AccountBranches.Branch;
import org.ninefold.account.AccountConditions.Condition;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Sql;

/**
 * Counts the accounts that match, to tell by which conditions they are best found. A name and a reference may both begin
 * as asked: where these are few they are told apart and gathered, where they are many the order is walked and each row
 * asked for either. Those of one owner are asked for either at once.
 */
final class AccountCount {

    private final EntityManager em;
    private final AccountConditions filter;
    private final int few;
    private final List<Branch> branches = new ArrayList<>();

    /** @param few up to how many rows are gathered */
    AccountCount(EntityManager em, AccountConditions filter, int few) {
        this.em = em;
        this.filter = filter;
        this.few = few;
    }

    AccountBranches branches() {
        boolean apart = filter.query().q() != null && !filter.isOfOneOwner();
        filter.reaches(false).forEach(apart ? this::lookAtNamed : this::lookAtAll);
        return new AccountBranches(filter, branches);
    }

    private void lookAtAll(Condition inReach) {
        Condition asked = inReach.and(filter.contact()).and(filter.begins());
        add(asked, count(asked, most()), few);
    }

    private int most() {
        return Math.max(Page.COUNTED, few) + 1;
    }

    private void lookAtNamed(Condition inReach) {
        Condition reach = inReach.and(filter.contact());
        int most = most();
        Condition name = reach.and(filter.nameBegins());
        Condition ref = reach.and(filter.refBegins());
        int byName = Listing.count(em, sql -> filter.countingNames(sql, name), most);
        // with so many by name it only matters whether there are any by reference
        int byRef = count(ref, byName == most ? 1 : most);
        if (byName == 0) {
            add(ref, byRef, few);
            add(reach.and(filter.onlyNameBegins()), 0, few);
        } else if (byRef > 0 && (Math.max(byName, byRef) > few || Math.min(byName, byRef) > Page.COUNTED)) {
            add(reach.and(filter.begins()), either(name, ref, byName, byRef), 0);
        } else {
            Condition refAlone = reach.and(filter.onlyRefBegins());
            add(name, byName, few);
            add(refAlone, byRef == 0 ? 0 : count(refAlone, most), few);
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
        branches.add(new Branch(condition, found, found <= gathered));
    }

    private int count(Condition condition, int most) {
        return Listing.count(em, sql -> filter.counting(sql, condition), most);
    }
}
