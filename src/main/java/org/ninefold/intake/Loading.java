package org.ninefold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.ninefold.kernel.Refused;

/** Takes the rows of a file as they are read and hands them to the run's tables in batches. */
final class Loading implements RowSink {

    private static final int BATCH = 5_000;

    private final ImportSteps steps;
    private final ImportRun run;
    private final ImportKind kind;
    private final DoubleSupplier fraction;
    private final RecordNumbers numbers = new RecordNumbers();
    private final List<Staging.Numbered> batch = new ArrayList<>(BATCH);
    private RowReader reader;
    private Map<Integer, Mend> mends = Map.of();
    private String sheet;
    private int rows;

    /** @param fraction how much of the file is read, 0..1 */
    Loading(ImportSteps steps, ImportRun run, ImportKind kind, DoubleSupplier fraction) {
        this.steps = steps;
        this.run = run;
        this.kind = kind;
        this.fraction = fraction;
    }

    void named(String sheetName) {
        sheet = sheetName;
    }

    @Override
    public void header(List<String> names) {
        Header header = new Header(kind.columns(), names, run.mapping());
        reader = new RowReader(kind, header, run.dialect().notation());
        mends = steps.mends(run.id());
        steps.readFrom(run.id(), sheet, header.text(kind.mendable()));
    }

    @Override
    public void row(int number, Cell[] cells) {
        Mend mend = mends.get(number);
        if (mend != null && mend.dropped()) {
            return;
        }
        ReadRow row = reader.read(number, cells, mend);
        rows++;
        batch.add(new Staging.Numbered(numbers.number(kind.together(row.values())), row));
        if (batch.size() == BATCH) {
            send();
        }
    }

    void finish() {
        if (rows == 0 && mends.isEmpty()) {
            throw new Refused(FileRefusal.HEADER_ONLY);
        }
        if (!batch.isEmpty()) {
            send();
        }
        steps.staged(run.id(), rows, numbers.last());
    }

    private void send() {
        steps.stage(run.id(), kind.name(), batch, fraction.getAsDouble());
        batch.clear();
    }
}
