package org.ninefold.intake;

import java.util.List;
import java.util.Map;
import org.ninefold.testing.Database;

/** The steps of an import, each in a transaction of its own, as the container runs them. */
class StepsInTransactions extends ImportSteps {

    private final Database database;
    private final ImportSteps steps;

    StepsInTransactions(Database database, ImportSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public ImportRun begin(long id) {
        return database.in(() -> steps.begin(id));
    }

    @Override
    public ImportKind kind(String name) {
        return steps.kind(name);
    }

    @Override
    public byte[] part(long fileRun, int number) {
        return database.in(() -> steps.part(fileRun, number));
    }

    @Override
    public long size(long fileRun) {
        return database.in(() -> steps.size(fileRun));
    }

    @Override
    public Map<Integer, Mend> mends(long id) {
        return database.in(() -> steps.mends(id));
    }

    @Override
    public void readFrom(long id, String sheet, String header) {
        database.run(() -> steps.readFrom(id, sheet, header));
    }

    @Override
    public void stage(long id, String kind, List<Staging.Numbered> rows, double fraction) {
        database.run(() -> steps.stage(id, kind, rows, fraction));
    }

    @Override
    public void staged(long id, int rows, int records) {
        database.run(() -> steps.staged(id, rows, records));
    }

    @Override
    public boolean chunk(long id) {
        return database.in(() -> steps.chunk(id));
    }

    @Override
    public void end(long id) {
        database.run(() -> steps.end(id));
    }

    @Override
    public void refused(long id, List<Object> facts) {
        database.run(() -> steps.refused(id, facts));
    }
}
