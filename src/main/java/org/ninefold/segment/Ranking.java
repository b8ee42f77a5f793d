package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.Page;

/** Lists the accounts of a run by falling value, within the reader's reach. */
@Stateless
@RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
public class Ranking {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    PlacementRules rules;

    /** All ranked accounts, placed or not, with the lines between A, B and C. */
    public RankedList ranked(long id, int offset, int limit) {
        Runs runs = new Runs(em, rules.current());
        PlacementRun run = runs.finished(id);
        Run seen = runs.seen(run, callers.current());
        PlacedAccounts accounts = accounts(run);
        return new RankedList(
                seen,
                new Page<>(accounts.ranked(offset, limit), Math.min(seen.ranked(), Page.COUNTED + 1)),
                Stream.of(ValueGrade.A, ValueGrade.B)
                        .map(grade -> grade.last(run.ranked()))
                        .filter(last -> last < run.ranked())
                        .map(last -> border(last, accounts))
                        .toList());
    }

    /** The accounts in one cell, or not placed for one reason. */
    public Page<PlacedAccount> accounts(long id, Outcome outcome, int offset, int limit) {
        PlacedAccounts accounts = accounts(new Runs(em, rules.current()).finished(id));
        return new Page<>(
                accounts.with(outcome, offset, limit), (int) Math.min(accounts.count(outcome), Page.COUNTED + 1));
    }

    /** The most valuable placed accounts, for a chart of value by share with headroom as size. */
    public List<PlacedAccount> bubbles(long id, int limit) {
        return accounts(new Runs(em, rules.current()).finished(id)).placed(limit);
    }

    private PlacedAccounts accounts(PlacementRun run) {
        return new PlacedAccounts(em, callers.current(), run.id());
    }

    private static RankedList.Border border(int last, PlacedAccounts accounts) {
        return new RankedList.Border(
                last, accounts.at(last).orElse(null), accounts.at(last + 1).orElse(null));
    }
}
