package org.ninefold.segment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ninefold.account.Measure;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.store.Sql;

/**
 * Reads what the runs keep of one account.
 *
 * @param team the team's id, or null
 * @param current the id of the current run, or null
 */
record AccountFacts(EntityManager em, long id, String ref, String name, String owner, Long team, Long current) {

    private static final String PLACEMENTS = "select r.id, r.period_from, r.period_to, r.measure, r.finished_at,"
            + " coalesce(p.cell, p.reason), p.grade, p.position, r.ranked, p.account_value, p.revenue, p.share,"
            + " p.headroom, p.time_cost, p.suppliable_revenue, p.wallet, p.wallet_shape, p.cost_unknown,"
            + " p.share_estimated from ninefold.placement_run r"
            + " join ninefold.placement p on p.run_id = r.id and p.account_id = ?"
            + " where r.finished_at is not null";

    private static final String WALLETS = "select o.name, w.period_from, w.period_to, w.total_purchases,"
            + " w.estimated_share, w.currency, w.source, w.entered_by, w.entered_at"
            + " from ninefold.wallet w left join ninefold.offering o on o.id = w.offering_id"
            + " where w.account_id = ? and w.period_from <= ? and w.period_to >= ?"
            + " and (w.offering_id is null or o.suppliable) order by w.offering_key, w.period_from";

    static Optional<AccountFacts> find(EntityManager em, String ref, Long current) {
        Sql sql = new Sql()
                .add("select a.id, a.ref, a.name, a.owner, a.team_id from ninefold.account a where a.ref = ?", ref);
        return Columns.of(sql, em).stream()
                .map(row -> new AccountFacts(
                        em, row.number(), row.text(), row.text(), row.text(), row.numberOrNull(), current))
                .findFirst();
    }

    /** In every finished run, the latest first. */
    List<AccountPlacement> placements() {
        Sql sql = new Sql().add(PLACEMENTS, id).add(" order by r.id desc");
        return Columns.of(sql, em).stream().map(this::placement).toList();
    }

    boolean isIn(PlacementRun run) {
        return row(run).isPresent();
    }

    WhyPlaced why(PlacementRun run, Run seen) {
        Columns row = row(run).orElseThrow(() -> new NotFound("placement of " + ref, run.id()));
        AccountPlacement placement = placement(row);
        WhyPlaced.Figures figures = figures(placement, row);
        return new WhyPlaced(ref, name, placement, seen, figures, wallets(run), missing(run, placement, figures));
    }

    private Optional<Columns> row(PlacementRun run) {
        Sql sql = new Sql().add(PLACEMENTS, id).add(" and r.id = ?", run.id());
        return Columns.of(sql, em).stream().findFirst();
    }

    private AccountPlacement placement(Columns row) {
        long run = row.number();
        return new AccountPlacement(
                run,
                row.date(),
                row.date(),
                row.constant(Measure.class),
                row.moment(),
                row.outcome(),
                row.constant(ValueGrade.class),
                row.countOrNull(),
                row.count(),
                row.amount(),
                row.amount(),
                row.amount(),
                row.amount(),
                current != null && current == run);
    }

    /** The rest of a row of which the placement has been read. */
    private static WhyPlaced.Figures figures(AccountPlacement placement, Columns row) {
        BigDecimal timeCost = row.amount();
        BigDecimal known = placement.measure() == Measure.CONTRIBUTION && placement.value() != null
                ? placement.revenue().subtract(timeCost).subtract(placement.value())
                : null;
        return new WhyPlaced.Figures(
                placement.revenue(),
                known,
                timeCost,
                row.amount(),
                row.amount(),
                row.constant(WalletShape.class),
                row.is(),
                row.is());
    }

    private List<WalletUsed> wallets(PlacementRun run) {
        Sql sql = new Sql().add(WALLETS, id, run.period().to(), run.period().from());
        List<WalletUsed> touching =
                Columns.of(sql, em).stream().map(AccountFacts::wallet).toList();
        boolean total = touching.stream().anyMatch(wallet -> wallet.offering() == null);
        return touching.stream()
                .filter(wallet -> !total || wallet.offering() == null)
                .toList();
    }

    private static WalletUsed wallet(Columns row) {
        return new WalletUsed(
                row.text(),
                row.date(),
                row.date(),
                row.amount(),
                row.amount(),
                row.text(),
                !"CALCULATED".equals(row.text()),
                row.text(),
                row.moment());
    }

    private static BigDecimal missing(PlacementRun run, AccountPlacement placement, WhyPlaced.Figures figures) {
        if (!placement.outcome().isPlaced() || placement.outcome().cell().share() == ShareGrade.ONE) {
            return null;
        }
        return run.limits().missing(figures.suppliableRevenue(), figures.wallet());
    }
}
