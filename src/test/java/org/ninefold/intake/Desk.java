package org.ninefold.intake;

import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Somebody at a desk who sends files in and reads what became of them; the worker does its jobs at once. */
final class Desk implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    final Database database;
    final Wiring wiring;
    private final Imports imports;
    private final ImportSteps steps;

    Desk(Database.Kind kind) {
        database = Database.of(kind);
        wiring = new Wiring(database, CLOCK).as("ada").with(Settings.class, new InEuro());
        List<ImportKind> kinds = List.of(
                wiring.get(RatesKind.class),
                wiring.get(CostRatesKind.class),
                wiring.get(AccountsKind.class),
                wiring.get(ContactsKind.class),
                wiring.get(OfferingsKind.class),
                wiring.get(PurchasesKind.class),
                wiring.get(TimeEntriesKind.class),
                wiring.get(WalletsKind.class),
                elsewhere("stakeholder.StakeholdersKind"),
                elsewhere("survey.ResponsesKind"));
        wiring.with(Instance.class, new Found<>(kinds));
        imports = wiring.get(Imports.class);
        steps = new StepsInTransactions(database, wiring.get(ImportSteps.class));
        company();
    }

    /** A kind that another feature brings. */
    private ImportKind elsewhere(String name) {
        try {
            return (ImportKind) wiring.get(Class.forName("org.ninefold." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class InEuro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }

    /** Ada administers; Nora manages North, with Nils below her; Sven manages South. */
    private void company() {
        database.sql("insert into ninefold.team(id, version, name, parent_id) values"
                + " (1, 1, 'North', null), (2, 1, 'Jutland', 1), (3, 1, 'South', null)");
        user(1, "ada", "ADMINISTRATOR", "null");
        user(2, "nora", "SALES_MANAGER", "1");
        user(3, "nils", "ACCOUNT_MANAGER", "2");
        user(4, "sven", "SALES_MANAGER", "3");
    }

    private void user(int id, String name, String role, String team) {
        database.sql("insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash,"
                + " password_due, enabled, session_stamp, created_at) values (" + id + ", 1, '" + name + "', '" + name
                + "', '" + role + "', " + team + ", 'en', '', false, true, 0, timestamp '2026-01-01 00:00:00')");
    }

    Desk as(String signIn) {
        wiring.as(signIn);
        return this;
    }

    <T> T ask(Supplier<T> question) {
        return database.in(question);
    }

    Imports imports() {
        return imports;
    }

    Uploads uploads() {
        return wiring.get(Uploads.class);
    }

    SavedMappings mappings() {
        return wiring.get(SavedMappings.class);
    }

    ImportSteps steps() {
        return steps;
    }

    /** Sends a file without a declared language. */
    long send(String kind, String mode, byte[] file) {
        return send(ImportOrder.asked(kind, mode, null, null), file);
    }

    long send(ImportOrder order, byte[] file) {
        return database.in(() -> imports.send(order, order.kind() + ".csv", new ByteArrayInputStream(file)));
    }

    /** Sends a csv, lets it be brought in and answers what became of it. */
    ImportView commit(String kind, String... lines) {
        return work(send(kind, "COMMIT", csv(lines)));
    }

    ImportView check(String kind, String... lines) {
        return work(send(kind, "CHECK", csv(lines)));
    }

    ImportView bring(ImportOrder order, String... lines) {
        return work(send(order, csv(lines)));
    }

    static byte[] csv(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Does the next job, which must be this one. */
    ImportView work(long id) {
        Jobs jobs = wiring.get(Jobs.class);
        Job job = database.in(() -> jobs.claim("test"));
        if (job == null || job.id() != id) {
            throw new AssertionError("the next job is not " + id);
        }
        ImportWork work = new ImportWork();
        work.steps = steps;
        String failure = null;
        try {
            work.run(job);
        } catch (Refused e) {
            failure = e.refusal().key();
        }
        String outcome = failure;
        database.run(() -> jobs.finish(id, outcome));
        return ask(() -> imports.get(id));
    }

    Undos undos() {
        return wiring.get(Undos.class);
    }

    /** Takes a run back, as the worker does it. */
    UndoView undo(long id) {
        database.run(() -> undos().start(id));
        Jobs jobs = wiring.get(Jobs.class);
        Job job = database.in(() -> jobs.claim("test"));
        UndoWork work = new UndoWork();
        work.steps = new UndoStepsInTransactions(database, wiring.get(UndoSteps.class));
        work.run(job);
        database.run(() -> jobs.finish(job.id(), null));
        return ask(() -> undos().get(id));
    }

    /** The records of a run with this outcome: their names, and why. */
    List<String> became(long id, UndoOutcome outcome) {
        return ask(() -> undos().rows(id, outcome, 0, 99)).items().stream()
                .map(row -> row.reason() == null ? row.ref() : row.ref() + " " + row.reason())
                .toList();
    }

    String rejections(long id) {
        return rejections(id, null);
    }

    String rejections(long id, Boolean duplicates) {
        StringWriter out = new StringWriter();
        database.run(() -> {
            try {
                imports.writeRejections(id, duplicates, new Messages(Locale.ENGLISH), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString();
    }

    /** Why rows of a run were rejected, in the order of the file: the first reason of each. */
    List<RowFault> reasons(ImportView run) {
        return ask(() -> imports.rejections(run.id(), 0, 99)).stream()
                .map(row -> row.faults().get(0).reason())
                .toList();
    }

    /** A table's rows as one text, without what belongs to runs. */
    String rows(String columns, String table) {
        return database.value("select string_agg(concat_ws('|', " + columns + "), ' ; ' order by "
                + columns.split(",")[0] + ") from ninefold." + table);
    }

    @Override
    public void close() {
        database.close();
    }
}
