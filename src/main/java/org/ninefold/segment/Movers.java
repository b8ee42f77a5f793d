package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.platform.store.Sql;

/** Lists the accounts behind a number of movement: those that went from one cell to another between two runs. */
@Stateless
@RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
public class Movers {

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
    public List<Mover> between(long from, long to, Move move, int offset, int limit) {
        Runs runs = new Runs(em, rules.current());
        Sql sql = new Sql()
                .add(
                        "select a.ref, a.name, x.account_value, y.account_value, x.share, y.share"
                                + " from ninefold.account a"
                                + " left join ninefold.placement x on x.run_id = ? and x.account_id = a.id"
                                + " left join ninefold.placement y on y.run_id = ? and y.account_id = a.id"
                                + " where coalesce(x.cell, '') = ? and coalesce(y.cell, '') = ?",
                        runs.finished(from).id(),
                        runs.finished(to).id(),
                        name(move.from()),
                        name(move.to()));
        callers.current().limit(sql, "a");
        return Columns.of(sql.add(" order by a.ref limit ? offset ?", limit, offset), em).stream()
                .map(row -> new Mover(row.text(), row.text(), row.amount(), row.amount(), row.amount(), row.amount()))
                .toList();
    }

    private static String name(Cell cell) {
        return cell == null ? "" : cell.name();
    }
}
