package org.ninefold.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;

/** A desk beside which a notebook lies that is read. */
final class HostDesk implements AutoCloseable {

    static final String HOST = NotebookHost.NAME;

    final NotebookHost notebook = new NotebookHost();
    final Desk desk;
    private final Hosts hosts;
    private final HostWork work = new HostWork();

    HostDesk(Database.Kind kind) {
        desk = new Desk(kind);
        HostSteps steps = desk.wiring.get(HostSteps.class);
        steps.hosts = new Found<>(List.of(notebook));
        steps.settings = new WithNotebook();
        hosts = desk.wiring.get(Hosts.class);
        hosts.hosts = steps.hosts;
        hosts.settings = steps.settings;
        work.executor = Runnable::run;
        HostKeys keys = desk.wiring.get(HostKeys.class);
        keys.hosts = steps.hosts;
        keys.settings = steps.settings;
        work.keys = new HostKeysInTransactions(desk.database, keys);
        work.steps = new HostStepsInTransactions(desk.database, steps);
    }

    static final class WithNotebook extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }

        @Override
        public Optional<String> host() {
            return Optional.of(HOST);
        }
    }

    <T> T ask(Function<Hosts, T> question) {
        return desk.ask(() -> question.apply(hosts));
    }

    /** Reads everything, or what changed, and answers what became of it. */
    SyncView read(SyncMode mode) {
        return work(ask(all -> all.start(HOST, mode, false)));
    }

    SyncView read(SyncMode mode, boolean acceptLoss) {
        return work(ask(all -> all.start(HOST, mode, acceptLoss)));
    }

    /** Begins a reading during which the node dies, and starts it again. */
    SyncView dieAndRead(SyncMode mode, Runnable mending) {
        long id = ask(all -> all.start(HOST, mode, false));
        try {
            work(id);
            throw new AssertionError("nothing died");
        } catch (IllegalStateException e) {
            desk.database.sql("update ninefold.job set state = 'INTERRUPTED' where id = " + id);
        }
        mending.run();
        ask(all -> {
            all.again(HOST, id);
            return id;
        });
        return work(id);
    }

    /** Does the next job, which must be this one. */
    SyncView work(long id) {
        Jobs jobs = desk.wiring.get(Jobs.class);
        Job job = desk.database.in(() -> jobs.claim("test"));
        if (job == null || job.id() != id) {
            throw new AssertionError("the next job is not " + id);
        }
        String failure = null;
        try {
            work.run(job);
        } catch (Refused e) {
            failure = e.refusal().key();
        }
        String outcome = failure;
        desk.database.run(() -> jobs.finish(id, outcome));
        return ask(all -> all.get(HOST, id));
    }

    /** What became of the records of a stream: created, updated, unchanged, kept, gone, back, rejected. */
    static String counts(SyncView sync, HostStream stream) {
        SyncCounts counts = sync.passes().stream()
                .filter(pass -> pass.stream() == stream)
                .findFirst()
                .orElseThrow()
                .counts();
        return counts.created() + " " + counts.updated() + " " + counts.unchanged() + " " + counts.kept() + " "
                + counts.gone() + " " + counts.back() + " " + counts.rejected();
    }

    /** The rejected records of a reading: stream, id, column, reason, found. */
    List<String> rejections(SyncView sync) {
        return ask(all -> all.rejections(HOST, sync.id(), 0, 99)).items().stream()
                .map(one -> one.stream() + " " + one.id() + " "
                        + one.faults().get(0).column() + " "
                        + one.faults().get(0).reason() + " "
                        + one.faults().get(0).found())
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
