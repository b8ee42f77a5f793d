package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Jobs;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The use case and its job by hand, each step in a transaction of its own, with a clock that can be put forward. */
final class AssignmentDesk implements AutoCloseable {

    final Database database;
    final List<Reassignment> events = new ArrayList<>();
    private final Wiring wiring;
    private Duration ahead = Duration.ZERO;
    private int accounts = 1000;

    AssignmentDesk(Database.Kind kind, int count) {
        database = Database.of(kind);
        wiring = new Portfolio(database)
                .with(count)
                .wiring()
                .with(Clock.class, new Real())
                .with(Instance.class, Wiring.found(List::of));
        wiring.observing(event -> events.add((Reassignment) event));
    }

    AssignmentDesk account(String ref, String owner, Long team) {
        database.sql(
                "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, team_id,"
                        + " created_at) values (?1, 1, ?2, ?2, ?2, ?2, 'CUSTOMER', cast(?3 as varchar(60)),"
                        + " cast(?4 as bigint), localtimestamp)",
                (long) ++accounts,
                ref,
                owner,
                team);
        return this;
    }

    BulkAssignments bulk(String who) {
        return wiring.as(who).get(BulkAssignments.class);
    }

    long order(String who, AccountSelection selection, AssignmentOrder order) {
        return database.in(() -> bulk(who).order(selection, order));
    }

    AssignmentView done(String who, AccountSelection selection, AssignmentOrder order) {
        long id = order(who, selection, order);
        work(id);
        return get(who, id);
    }

    /** As the worker does it; steps have no caller. */
    void work(long id) {
        wiring.as("nobody");
        Jobs jobs = wiring.get(Jobs.class);
        AssignmentSteps steps = wiring.get(AssignmentSteps.class);
        database.run(() -> jobs.claim("test"));
        while (database.in(() -> steps.chunk(id))) {}
        database.run(() -> jobs.finish(id, null));
    }

    AssignmentView get(String who, long id) {
        return database.in(() -> bulk(who).get(id));
    }

    long undo(String who, long id) {
        return database.in(() -> bulk(who).undo(id));
    }

    List<String> refused(String who, long id) {
        return database.in(() -> bulk(who).refused(id, 0, 100)).items().stream()
                .map(row -> row.ref() + " " + row.name() + " " + row.reason())
                .toList();
    }

    void refuses(Refusal expected, String who, AccountSelection selection, AssignmentOrder order) {
        Executable step = () -> order(who, selection, order);
        assertEquals(expected, assertThrows(Refused.class, step).refusal());
    }

    String owner(String ref) {
        return database.value("select owner from ninefold.account where ref = '" + ref + "'");
    }

    int count(String condition) {
        return Integer.parseInt(database.value("select count(*) from ninefold.account where " + condition));
    }

    int audits(String condition) {
        return Integer.parseInt(database.value(
                "select count(*) from ninefold.audit where subject = 'account' and (" + condition + ")"));
    }

    void later(Duration by) {
        ahead = by;
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Real extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
