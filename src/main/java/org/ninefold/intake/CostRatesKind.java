package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.intake.Column.Type;

/** What an hour of somebody costs from a day on: for hours that come from a system which does not say. */
@ApplicationScoped
class CostRatesKind implements ImportKind {

    private static final List<Column> COLUMNS = List.of(
            Column.may("worker_ref", Type.REF),
            Column.needs("valid_from", Type.DATE),
            Column.needs("hourly_cost", Type.COST),
            Column.may("currency", Type.CURRENCY));

    /** Stands for everybody who has no rate of their own. */
    private static final String EVERYBODY = "*";

    @Override
    public String name() {
        return "cost-rates";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[1] == null ? null : (values[0] == null ? EVERYBODY : values[0]) + " " + values[1];
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(CostRatesKind.class, "cost-rates", "judge");
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(CostRatesKind.class, "cost-rates", "apply");
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(CostRatesKind.class, "cost-rates-undo", "hold");
        chunk.run(CostRatesKind.class, "cost-rates-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(CostRatesKind.class, "cost-rates-undo", "apply");
    }
}
