package org.ninefold.segment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;

/** Reads the rows of one run that a caller may see. */
final class PlacedAccounts {

    private static final String SELECT = "select a.ref, a.name, a.owner, coalesce(p.cell, p.reason), p.grade,"
            + " p.position, p.account_value, p.share, p.headroom, p.cost_unknown"
            + " from ninefold.placement p join ninefold.account a on a.id = p.account_id where p.run_id = ?";

    private final EntityManager em;
    private final Caller caller;
    private final long run;

    PlacedAccounts(EntityManager em, Caller caller, long run) {
        this.em = em;
        this.caller = caller;
        this.run = run;
    }

    List<PlacedAccount> ranked(int offset, int limit) {
        if (caller.reads() == Caller.Reach.ALL) {
            // positions have no gaps, so the page is found without counting off what comes before it
            return read(select().add(" and p.position > ? and p.position <= ?", offset, offset + limit), 0, limit);
        }
        return read(select().add(" and p.position is not null"), offset, limit);
    }

    List<PlacedAccount> placed(int limit) {
        return read(select().add(" and p.position is not null and p.cell is not null"), 0, limit);
    }

    List<PlacedAccount> with(Outcome outcome, int offset, int limit) {
        return read(select().add(condition(outcome), outcome.name()), offset, limit);
    }

    long count(Outcome outcome) {
        Sql sql = new Sql()
                .add(
                        "select coalesce(sum(s.accounts), 0) from ninefold.placement_sum s"
                                + " where s.run_id = ? and s.outcome = ?",
                        run,
                        outcome.name());
        caller.limit(sql, "s");
        return Columns.of(sql, em).get(0).number();
    }

    Optional<PlacedAccount> at(int position) {
        return read(select().add(" and p.position = ?", position), 0, 1).stream()
                .findFirst();
    }

    private static String condition(Outcome outcome) {
        if (outcome.isPlaced()) {
            return " and p.position is not null and p.cell = ?";
        }
        return outcome.isRanked()
                ? " and p.position is not null and p.reason = ?"
                : " and p.position is null and p.reason = ?";
    }

    private Sql select() {
        return new Sql().add(SELECT, run);
    }

    private List<PlacedAccount> read(Sql sql, int offset, int limit) {
        caller.limit(sql, "a");
        sql.add(" order by p.position, a.ref limit ? offset ?", limit, offset);
        return Columns.of(sql, em).stream().map(PlacedAccounts::account).toList();
    }

    private static PlacedAccount account(Columns row) {
        return new PlacedAccount(
                row.text(),
                row.text(),
                row.text(),
                row.outcome(),
                row.constant(ValueGrade.class),
                row.countOrNull(),
                row.amount(),
                row.amount(),
                row.amount(),
                row.is());
    }
}
