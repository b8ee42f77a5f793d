package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.function.Consumer;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Lists the accounts behind a number of movement: those that went from one cell to another between two runs. */
@Stateless
@RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
public class Movers {

    private static final String TWO_RUNS = " from ninefold.account a"
            + " left join ninefold.placement x on x.run_id = ? and x.account_id = a.id"
            + " left join ninefold.placement y on y.run_id = ? and y.account_id = a.id";

    // the run that was current at the moment, as far as runs are not appointed, beside the one in force
    private static final String TWO_MOMENTS = " from (select r.id from ninefold.placement_run r"
            + " where r.finished_at <= ? and r.measure = ? and r.months = ?"
            + " order by r.period_to desc, r.finished_at desc, r.id desc limit 1) was"
            + " join ninefold.placement_lane l on l.standing_run_id not in (0, was.id)";
    // the standing repeats the owner: an index knows those of one
    private static final String MOVED = " join ninefold.account a on a.owner = ?"
            + " left join ninefold.placement x on x.run_id = was.id and x.account_id = a.id"
            + " left join ninefold.standing s on s.account_id = a.id and s.owner = ?"
            + " where coalesce(x.cell, '') <> coalesce(s.cell, '')";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    PlacementRules rules;

    /**
     * The accounts in the reader's reach, by reference.
     *
     * @param move from which cell to which; its count plays no part
     */
    public Page<Mover> between(long from, long to, Move move, int offset, int limit) {
        Sql rows = new Sql()
                .add("select a.ref, a.name, x.account_value, y.account_value, x.share, y.share")
                .add(sql -> gone(sql, from, to, move))
                .add(" order by a.ref limit ? offset ?", limit, offset);
        Sql count = new Sql()
                .add("select count(*) from (select 1 as one")
                .add(sql -> gone(sql, from, to, move))
                .add(" limit ?) counted", Page.COUNTED + 1);
        return new Page<>(
                Columns.of(rows, em).stream().map(Movers::mover).toList(),
                Columns.of(count, em).get(0).count());
    }

    /** The owner's accounts that are in another cell now than they were at a moment, by reference. */
    public Page<CellMove> since(Instant moment, String owner, int offset, int limit) {
        Rules current = rules.current();
        Consumer<Sql> moved = sql -> {
            sql.add(TWO_MOMENTS, moment, current.measure().name(), current.months());
            callers.current().limit(sql.add(MOVED, owner, owner), "a");
        };
        return new Listing<>("a.ref, a.name, x.cell as was, s.cell as becomes", moved, "ref", Movers::move)
                .gathered(em, offset, limit);
    }

    private static CellMove move(Row row) {
        return new CellMove(row.text(0), row.text(1), row.constant(2, Cell.class), row.constant(3, Cell.class));
    }

    private void gone(Sql sql, long from, long to, Move move) {
        Runs runs = new Runs(em, rules.current());
        sql.add(
                TWO_RUNS + " where coalesce(x.cell, '') = ? and coalesce(y.cell, '') = ?",
                runs.finished(from).id(),
                runs.finished(to).id(),
                name(move.from()),
                name(move.to()));
        callers.current().limit(sql, "a");
    }

    private static Mover mover(Columns row) {
        return new Mover(row.text(), row.text(), row.amount(), row.amount(), row.amount(), row.amount());
    }

    private static String name(Cell cell) {
        return cell == null ? "" : cell.name();
    }
}
