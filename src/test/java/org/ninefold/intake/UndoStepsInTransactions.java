package org.ninefold.intake;

import org.ninefold.testing.Database;

/** The steps of taking an import back, each in a transaction of its own, as the container runs them. */
class UndoStepsInTransactions extends UndoSteps {

    private final Database database;
    private final UndoSteps steps;

    UndoStepsInTransactions(Database database, UndoSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public long begin(long job) {
        return database.in(() -> steps.begin(job));
    }

    @Override
    public boolean chunk(long runId) {
        return database.in(() -> steps.chunk(runId));
    }

    @Override
    public void end(long runId) {
        database.run(() -> steps.end(runId));
    }
}
