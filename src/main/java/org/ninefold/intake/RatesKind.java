package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.intake.Column.Type;

/** Exchange rates: reporting currency per unit, from a day on. */
@ApplicationScoped
class RatesKind implements ImportKind {

    private static final List<Column> COLUMNS = List.of(
            Column.needs("currency", Type.CURRENCY),
            Column.needs("valid_from", Type.DATE),
            Column.needs("rate", Type.RATE));

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[0] == null || values[1] == null ? null : values[0] + " " + values[1];
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(RatesKind.class, "rates", "judge");
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(RatesKind.class, "rates", "apply");
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(RatesKind.class, "rates-undo", "hold");
        chunk.run(RatesKind.class, "rates-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(RatesKind.class, "rates-undo", "apply");
    }
}
