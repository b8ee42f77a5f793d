package org.ninefold.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.desk.Today;
import org.ninefold.platform.store.Migrations;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskShow;
import org.ninefold.task.TaskSort;
import org.ninefold.task.Tasks;
import org.postgresql.ds.PGSimpleDataSource;

/** Eight people open Today and work their lists off, at the use case: 100,000 accounts, 1,000,000 activities. */
@ExtendWith(Printed.class)
class DayBench {

    private static final Map<String, String> USERS = Map.of(
            "admin", "administrator",
            "nation", "sales manager of all teams",
            "region", "sales manager of a region",
            "owner007", "account manager");

    private static final int PAGE = 50;
    private static final int SHOWN = 6;
    private static final int TIMES = 5;

    @Test
    @DisplayName("R4 Today and the working list")
    void answersWithinATenthOfASecond() throws Exception {
        PGSimpleDataSource source = Tuned.database("day");
        Flyway flyway = Migrations.flyway(source);
        try (Session session = new Session(source);
                UseCases useCases = new UseCases(source)) {
            if (!flyway.validateWithResult().validationSuccessful) {
                session.run("drop schema if exists ninefold cascade");
            }
            flyway.migrate();
            if (session.number("select count(*) from ninefold.account") == 0) {
                Company.fill(session, "people");
                Company.fill(session, "day");
            }
            session.settle();
            Eight.look(useCases, "Today and the working list", "day.csv", calls());
        }
    }

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            USERS.forEach((user, title) -> {
                calls.add(new Call("Today, " + title, "my day", user, use -> use.get(Today.class)
                        .of(null, SHOWN)));
                addLists(calls, user, title);
            });
            for (String manager : List.of("admin", "nation", "region")) {
                calls.add(new Call("Today, the team", "the team", manager, use -> use.get(Today.class)
                        .team(0, 25)));
                calls.add(new Call("Today, one of the team", "of one", manager, use -> use.get(Today.class)
                        .of("owner001", SHOWN)));
            }
            for (int owner = 100; owner < 140; owner++) {
                calls.add(new Call("Today, account manager", "my day", "owner" + owner, use -> use.get(Today.class)
                        .of(null, SHOWN)));
            }
        }
        return calls;
    }

    private static void addLists(List<Call> calls, String user, String title) {
        TaskQuery everybody = TaskQuery.ALL.in(TaskShow.OPEN);
        for (TaskQuery query : List.of(
                TaskQuery.WORKING,
                TaskQuery.WORKING.due(TaskDue.LATE),
                TaskQuery.WORKING.in(TaskShow.DONE),
                everybody,
                everybody.due(TaskDue.NOW),
                everybody.startingWith("task 12"),
                everybody.of("owner001"),
                everybody.on("A4711"))) {
            for (TaskSort sort : TaskSort.values()) {
                TaskQuery sorted = query.sortedAs(sort.name().toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow();
                calls.add(new Call("working list, " + title, sorted.toString(), user, use -> use.get(Tasks.class)
                        .page(sorted, 0, PAGE)));
            }
        }
    }
}
