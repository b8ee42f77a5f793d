package org.ninefold.document;

import org.ninefold.testing.Database;

/** The steps of sending, each in a transaction of its own, as the container runs them. */
class StepsInTransactions extends MailSteps {

    private final Database database;
    private final MailSteps steps;

    StepsInTransactions(Database database, MailSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public boolean isDue() {
        return database.in(steps::isDue);
    }

    @Override
    public long next() {
        return database.in(steps::next);
    }

    @Override
    public Letter begin(long mail) {
        return database.in(() -> steps.begin(mail));
    }

    @Override
    public void unmade(long mail, String why) {
        database.run(() -> steps.unmade(mail, why));
    }

    @Override
    public void told(Letter.Id id, Delivery delivery) {
        database.run(() -> steps.told(id, delivery));
    }

    @Override
    public void unreached(String failure) {
        database.run(() -> steps.unreached(failure));
    }

    @Override
    public int expire() {
        return database.in(steps::expire);
    }
}
