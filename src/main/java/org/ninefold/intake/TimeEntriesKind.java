package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.intake.Column.Type;

/** Hours spent on accounts, with what an hour costs. */
@ApplicationScoped
class TimeEntriesKind implements ImportKind {

    private static final int REF = 1;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("entry_ref", Type.REF),
            Column.needs("worked_on", Type.DATE),
            Column.needs("hours", Type.HOURS),
            Column.needs("hourly_cost", Type.COST),
            Column.may("currency", Type.CURRENCY));

    @Override
    public String name() {
        return "time-entries";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[REF];
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(TimeEntriesKind.class, "time-entries", "judge");
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(TimeEntriesKind.class, "time-entries", "apply");
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(TimeEntriesKind.class, "time-entries-undo", "hold");
        chunk.run(TimeEntriesKind.class, "time-entries-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(TimeEntriesKind.class, "time-entries-undo", "apply");
    }
}
