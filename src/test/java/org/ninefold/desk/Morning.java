package org.ninefold.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.Unplaced;
import org.ninefold.kernel.Page;
import org.ninefold.segment.Standings;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskStep;
import org.ninefold.task.TaskSteps;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** Four accounts of anna and one of bent at ten in the morning, and a clock that can be put on. */
final class Morning {

    /** A Wednesday. */
    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    private final Database database;
    private final Moving clock = new Moving();
    private final Wiring wiring;

    Morning(Database database) {
        this.database = database;
        wiring = new Staff(database).at(clock);
        clock.now = NOW.minus(Duration.ofDays(30));
        for (String ref : List.of("A1", "A2", "A3", "A4", "B1")) {
            AccountFields fields = new AccountFields(
                    "Account " + ref, null, ref.startsWith("A") ? "anna" : "bent", "North", null, null, null);
            database.run(() -> wiring.as("karen").get(Accounts.class).open(ref, fields));
        }
        clock.now = NOW;
    }

    Morning passes(Duration time) {
        clock.now = clock.now.plus(time);
        return this;
    }

    String task(String who, String title, int days) {
        TaskFields fields = new TaskFields(title, null, null, today().plusDays(days), null);
        return database.in(() -> wiring.as(who).get(Tasks.class).add(null, fields, Why.NOT_SAID))
                .ref();
    }

    void done(String who, String task) {
        database.run(() -> wiring.as(who).get(TaskSteps.class).take(task, null, TaskStep.done(null)));
    }

    void planned(String who, String account, String subject, int days) {
        activity(who, account, subject, days, false);
    }

    void called(String who, String account, int days) {
        activity(who, account, "A call", days, true);
    }

    private void activity(String who, String account, String subject, int days, boolean done) {
        ActivityFields fields = new ActivityFields(
                ActivityKind.CALL, done, today().plusDays(days), null, null, subject, null, null, List.of(), List.of());
        database.run(() -> wiring.as(who).get(Activities.class).add(account, null, fields));
    }

    Morning stands(String account, String cell, Unplaced reason) {
        database.sql(
                "insert into ninefold.standing(account_id, owner, team_id, name_key, cell, reason, as_of)"
                        + " select a.id, a.owner, a.team_id, a.name_key, cast(?2 as varchar(2)), cast(?3 as varchar(20)), date '2026-03-31'"
                        + " from ninefold.account a where a.ref = ?1",
                account,
                cell,
                reason == null ? null : reason.name());
        return this;
    }

    /** A finished run of the standard measure and length; the accounts stand where the current one puts them. */
    void run(long id, LocalDate to, Instant finished, Map<String, String> cells) {
        database.sql(
                "insert into ninefold.job(id, version, kind, state, progress, created_by, created_at, finished_at)"
                        + " values (?1, 0, 'placement', 'DONE', 100, 'karen', ?2, ?2)",
                id,
                Looks.utc(finished));
        database.sql(
                "insert into ninefold.placement_run(id, period_from, period_to, months, measure, low_limit, high_limit,"
                        + " currency, ranked, placed, appointed, created_by, finished_at) values (?1, ?2, ?3, 12,"
                        + " 'CONTRIBUTION', 0.34, 0.67, 'EUR', 1, 1, false, 'karen', ?4)",
                id,
                to.plusDays(1).minusYears(1),
                to,
                Looks.utc(finished));
        cells.forEach((account, cell) -> database.sql(
                "insert into ninefold.placement(run_id, account_id, cell, cost_unknown, share_estimated)"
                        + " select cast(?1 as bigint), a.id, cast(?3 as varchar(2)), false, false"
                        + " from ninefold.account a where a.ref = ?2",
                id,
                account,
                cell));
        database.run(() -> wiring.get(Standings.class).catchUp());
    }

    Morning renames(String who, String account, String name) {
        database.run(() -> {
            Accounts accounts = wiring.as(who).get(Accounts.class);
            var is = accounts.get(account);
            AccountFields fields = is.fields();
            accounts.change(
                    account,
                    is.version(),
                    new AccountFields(name, fields.kind(), fields.owner(), fields.team(), null, null, null));
        });
        return this;
    }

    Day day(String who, String person) {
        return database.in(() -> today(who).of(person, 10));
    }

    void look(String who) {
        database.run(() -> today(who).look());
    }

    void digests() {
        database.run(() -> today("nobody").makeDigests());
    }

    String digestsKept() {
        return database.value("select count(*) from ninefold.digest");
    }

    /** What the list of planned activities holds. */
    List<String> planned(String who, String person) {
        return database.in(() -> today(who).planned(person, 0, 10)).items().stream()
                .map(activity -> activity.fields().subject())
                .toList();
    }

    /** Reference, name and number of changes. */
    List<String> changed(String who, String person) {
        Page<Changed> found = database.in(() -> today(who).changed(person, 0, 10));
        return found.items().stream()
                .map(one -> one.ref() + " " + one.name() + " " + one.changes())
                .toList();
    }

    /** Name and tasks due today. */
    List<String> team(String who) {
        return database.in(() -> today(who).team(0, 10)).items().stream()
                .map(member -> member.person().signIn() + " "
                        + member.figures().tasks().today())
                .toList();
    }

    private Today today(String who) {
        return wiring.as(who).get(Today.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static final class Moving extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
