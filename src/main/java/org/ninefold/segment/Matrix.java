package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.store.Sql;
import org.ninefold.segment.MatrixView.CellSum;
import org.ninefold.segment.MatrixView.ReasonSum;

/** Shows the nine cells of a run, and how accounts moved between two runs, within the reader's reach. */
@Stateless
@RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
public class Matrix {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    PlacementRules rules;

    /** The current run's matrix; empty while nothing has been placed. */
    public Optional<MatrixView> current() {
        Runs runs = runs();
        return runs.current().map(run -> view(run, runs, true));
    }

    /** @throws org.ninefold.kernel.Refused when the run has no figures */
    public MatrixView of(long id) {
        Runs runs = runs();
        PlacementRun run = runs.finished(id);
        return view(run, runs, runs.current().filter(run::equals).isPresent());
    }

    /** How many accounts are in another cell in the second run than in the first, or in none. */
    public List<Move> moves(long from, long to) {
        Runs runs = runs();
        Sql sql = new Sql()
                .add(
                        "select x.cell, y.cell, count(*) from ninefold.account a"
                                + " left join ninefold.placement x on x.run_id = ? and x.account_id = a.id"
                                + " left join ninefold.placement y on y.run_id = ? and y.account_id = a.id"
                                + " where coalesce(x.cell, '') <> coalesce(y.cell, '')",
                        runs.finished(from).id(),
                        runs.finished(to).id());
        callers.current().limit(sql, "a");
        return Columns.of(sql.add(" group by x.cell, y.cell order by x.cell, y.cell"), em).stream()
                .map(row -> new Move(row.constant(Cell.class), row.constant(Cell.class), row.count()))
                .toList();
    }

    private MatrixView view(PlacementRun run, Runs runs, boolean current) {
        Sql sql = new Sql()
                .add(
                        "select s.outcome, sum(s.accounts), sum(s.account_value), sum(s.revenue), sum(s.headroom)"
                                + " from ninefold.placement_sum s where s.run_id = ?",
                        run.id());
        callers.current().limit(sql, "s");
        Runs.Reached reached = Runs.Reached.NOBODY;
        Map<Cell, CellSum> cells = new EnumMap<>(Cell.class);
        Map<Unplaced, ReasonSum> reasons = new EnumMap<>(Unplaced.class);
        for (Columns row : Columns.of(sql.add(" group by s.outcome having sum(s.accounts) > 0"), em)) {
            Outcome outcome = row.outcome();
            int accounts = row.count();
            reached = reached.and(outcome, accounts);
            if (outcome.isPlaced()) {
                Cell cell = outcome.cell();
                cells.put(cell, new CellSum(cell, accounts, row.amount(), row.amount(), row.amount()));
            } else {
                reasons.put(outcome.reason(), new ReasonSum(outcome.reason(), accounts));
            }
        }
        return new MatrixView(
                runs.seen(run, reached, current),
                Arrays.stream(Cell.values())
                        .map(cell -> cells.getOrDefault(cell, empty(cell)))
                        .toList(),
                List.copyOf(reasons.values()));
    }

    private static CellSum empty(Cell cell) {
        return new CellSum(cell, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private Runs runs() {
        return new Runs(em, rules.current());
    }
}
