package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.kernel.Page;
import org.ninefold.testing.Database;

/** However a list of tasks is found, it is the same list. */
class TaskListIT {

    private static final int ALL = 1_000;

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 R8 few are gathered and many walked: the same tasks in the same order for everybody")
    void findsTheSameEitherWay(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            fill(office);
            for (String who : List.of("karen", "nils", "cilla", "nobody")) {
                database.run(() -> {
                    Caller caller = office.get(who, Callers.class).named(who);
                    queries().forEach(query -> compare(database, caller, query));
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 tasks go with the account to its next owner and team")
    void followTheAccount(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Office office = new Office(database);
            office.made("anna", "A", "Call Ålborg", 0);
            AccountFields south = new AccountFields("Ålborg", null, "cilla", "South", null, null, null);
            database.run(() -> office.get("karen", Accounts.class).change("A", 1, south));
            assertEquals(List.of("Call Ålborg"), office.titles("cilla", TaskQuery.ALL));
            for (String who : List.of("anna", "nils", "lise")) {
                assertEquals(List.of(), office.titles(who, TaskQuery.ALL), who);
            }
            assertEquals(
                    "cilla South",
                    database.value("select t.owner || ' ' || m.name from ninefold.task t"
                            + " join ninefold.team m on m.id = t.team_id"));
        }
    }

    private static void compare(Database database, Caller caller, TaskQuery query) {
        TaskList walked = new TaskList(database.em(), caller, Office.TODAY, 0);
        TaskList gathered = new TaskList(database.em(), caller, Office.TODAY, ALL);
        List<String> whole = new ArrayList<>();
        gathered.each(query, task -> whole.add(task.ref()));
        String what = caller.signIn() + " " + query;
        assertEquals(whole, refs(walked.page(query, 0, ALL)), what);
        assertEquals(whole, refs(gathered.page(query, 0, ALL)), what);
        assertEquals(whole.size(), walked.page(query, 0, 1).total(), what);
        int from = Math.min(3, whole.size());
        assertEquals(whole.subList(from, Math.min(7, whole.size())), refs(walked.page(query, 3, 4)), what);
        assertEquals(
                whole.subList(0, Math.min(5, whole.size())),
                gathered.first(query, 5).stream().map(TaskView::ref).toList(),
                what);
    }

    private static List<String> refs(Page<TaskView> page) {
        return page.items().stream().map(TaskView::ref).toList();
    }

    private static List<TaskQuery> queries() {
        List<TaskQuery> all = new ArrayList<>();
        for (TaskShow show : TaskShow.values()) {
            for (TaskSort sort : TaskSort.values()) {
                for (boolean down : List.of(false, true)) {
                    TaskQuery query = new TaskQuery(null, null, show, null, null, sort, down);
                    all.addAll(List.of(query, query.due(TaskDue.NOW)));
                }
            }
        }
        all.addAll(List.of(TaskQuery.ALL.on("A"), TaskQuery.ALL.startingWith("t1"), TaskQuery.ALL.of("anna")));
        return all;
    }

    /** Two dozen on three accounts and on none, in each state, with a day and without, many of them alike. */
    private static void fill(Office office) {
        String[] accounts = {"A", "B", "C", null};
        String[] people = {"anna", "bent", "cilla", "karen"};
        String[] priorities = {"HIGH", "NORMAL", "LOW"};
        String[] states = {"OPEN", "OPEN", "OPEN", "DONE", "DROPPED"};
        for (int i = 0; i < 48; i++) {
            String ref = office.made("karen", accounts[i % 4], "T" + i % 7, i % 5 == 0 ? null : i % 3 - 1)
                    .ref();
            office.database.sql(
                    "update ninefold.task set priority = ?1, state = ?2, assignee = ?3 where ref = ?4",
                    priorities[i % 3],
                    states[i % 5],
                    people[i / 4 % 4],
                    ref);
            if (i % 5 > 2) {
                office.database.sql(
                        "update ninefold.task set closed_by = 'karen', closed_at = ?1 where ref = ?2",
                        LocalDateTime.of(2026, 3, 1 + i % 6, 9, 0),
                        ref);
            } else if (i % 11 == 0) {
                office.database.sql(
                        "update ninefold.task set snoozed_until = ?1 where ref = ?2", Office.TODAY.plusDays(9), ref);
            }
        }
    }
}
