package org.ninefold.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ninefold.testing.Database;

/** The steps of a reading, each in a transaction of its own, as the container runs them. */
class HostStepsInTransactions extends HostSteps {

    private final Database database;
    private final HostSteps steps;

    HostStepsInTransactions(Database database, HostSteps steps) {
        this.database = database;
        this.steps = steps;
    }

    @Override
    public Host host(long id) {
        return database.in(() -> steps.host(id));
    }

    @Override
    public ImportKind kind(String name) {
        return steps.kind(name);
    }

    @Override
    public List<HostPass> begin(long id) {
        return database.in(() -> steps.begin(id));
    }

    @Override
    public Since read(long pass, Map<String, Instant> marks) {
        return database.in(() -> steps.read(pass, marks));
    }

    @Override
    public void chunk(long pass, HostBatch.Records records) {
        database.run(() -> steps.chunk(pass, records));
    }

    @Override
    public void owners(long pass, List<HostOwner> owners) {
        database.run(() -> steps.owners(pass, owners));
    }

    @Override
    public void costs(long pass, List<HostCost> costs) {
        database.run(() -> steps.costs(pass, costs));
    }

    @Override
    public void consents(long pass, List<HostConsent> consents) {
        database.run(() -> steps.consents(pass, consents));
    }

    @Override
    public void matchOwners(long id) {
        database.run(() -> steps.matchOwners(id));
    }

    @Override
    public boolean reassign(long pass) {
        return database.in(() -> steps.reassign(pass));
    }

    @Override
    public void taken(long pass, Map<String, Instant> marks, Instant clock) {
        database.run(() -> steps.taken(pass, marks, clock));
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
