package org.ninefold.task;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.Reassignment;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** The staff, and an account of anna, of bent and of cilla. */
final class Office {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");

    /** A Wednesday. */
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    final Database database;
    private final Staff staff;
    private final Wiring wiring;

    Office(Database database) {
        this.database = database;
        staff = new Staff(database);
        wiring = staff.at(Clock.fixed(NOW, ZoneOffset.UTC));
        wiring.with(Instance.class, calendars());
        wiring.observing(event -> {
            if (event instanceof Reassignment reassignment) {
                wiring.get(Tasks.class).follow(reassignment);
            }
        });
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

    /** Use cases of their own, to which tasks on accounts are known. */
    Wiring withTasks(Clock clock) {
        Wiring made = staff.at(clock).with(Instance.class, Wiring.found(() -> List.of(new TaskRows())));
        return made.observing(event -> {
            if (event instanceof Reassignment reassignment) {
                made.get(Tasks.class).follow(reassignment);
            }
        });
    }

    private Instance<?> calendars() {
        return Wiring.found(() -> List.of(wiring.get(TaskCalendar.class), wiring.get(ActivityCalendar.class)));
    }

    private void account(String ref, String name, String owner, String team) {
        AccountFields fields = new AccountFields(name, null, owner, team, null, null, null);
        database.run(() -> wiring.as("karen").get(Accounts.class).open(ref, fields));
    }
}
