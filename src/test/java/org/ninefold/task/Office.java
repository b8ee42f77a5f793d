package org.ninefold.task;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ninefold.access.Role;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Two teams below a region and one beside it, a user of each kind, and an account of anna, of bent and of cilla. */
final class Office {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    final Database database;
    private final Wiring wiring;

    Office(Database database) {
        this.database = database;
        team(1, "Region", null);
        team(2, "North", 1L);
        team(3, "South", 1L);
        user(1, "karen", Role.ADMINISTRATOR, null);
        user(2, "rolf", Role.SALES_MANAGER, 1L);
        user(3, "nils", Role.SALES_MANAGER, 2L);
        user(4, "anna", Role.ACCOUNT_MANAGER, 2L);
        user(5, "bent", Role.ACCOUNT_MANAGER, 2L);
        user(6, "cilla", Role.ACCOUNT_MANAGER, 3L);
        user(7, "lise", Role.READER, 2L);
        wiring = new Wiring(database, Clock.fixed(NOW, ZoneOffset.UTC)).with(Settings.class, new Euro());
        wiring.with(Instance.class, calendars());
        account("A", "Ålborg", "anna", "North");
        account("B", "Bergen", "bent", "North");
        account("C", "Cirrus", "cilla", "South");
    }

    Tasks tasks(String who) {
        return wiring.as(who).get(Tasks.class);
    }

    TaskSteps steps(String who) {
        return wiring.as(who).get(TaskSteps.class);
    }

    CalendarFeeds feeds(String who) {
        return wiring.as(who).get(CalendarFeeds.class);
    }

    <T> T get(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    /** A task of whoever asks, due so many days from today. */
    TaskView made(String who, String account, String title, Integer days) {
        TaskFields fields = fields(title, null, days);
        return database.in(() -> tasks(who).add(account, fields, Why.NOT_SAID));
    }

    static TaskFields fields(String title, String assignee, Integer days) {
        return new TaskFields(title, null, assignee, days == null ? null : TODAY.plusDays(days), null);
    }

    /** The titles in a list of whoever asks. */
    List<String> titles(String who, TaskQuery query) {
        return database.in(() -> tasks(who).page(query, 0, 100)).items().stream()
                .map(task -> task.fields().title())
                .toList();
    }

    private Instance<?> calendars() {
        return (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> List.of(
                                wiring.get(TaskCalendar.class), wiring.get(ActivityCalendar.class))
                        .iterator());
    }

    private void account(String ref, String name, String owner, String team) {
        AccountFields fields = new AccountFields(name, null, owner, team, null, null, null);
        database.run(() -> wiring.as("karen").get(Accounts.class).open(ref, fields));
    }

    private void team(long id, String name, Long parent) {
        database.sql(
                "insert into ninefold.team(id, version, name, parent_id) values (?1, 0, ?2, cast(?3 as bigint))",
                id,
                name,
                parent);
    }

    private void user(long id, String signIn, Role role, Long team) {
        database.sql(
                "insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash,"
                        + " password_due, enabled, session_stamp, created_at) values (?1, 0, ?2, ?2, ?3,"
                        + " cast(?4 as bigint), 'en', 'x', false, true, 0, localtimestamp)",
                id,
                signIn,
                role.name(),
                team);
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }
}
