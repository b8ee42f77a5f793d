package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.platform.store.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

/** Accounts changed by a file and taken back at once, with the tasks, standings and sums that hang on their owners. */
@ExtendWith(Printed.class)
class UndoBench {

    private static final int ACCOUNTS = 10_000;
    private static final double BOUND = 30;

    /** Every tenth account of the company. */
    private static final String CHANGED = "from ninefold.account where id % 10 = 0";

    private static final String STATE =
            "select md5(string_agg(concat_ws('|', ref, name, name_key, kind, owner, team_id,"
                    + " country, currency, customer_since), ';' order by id)) ";

    private static final String TASKS =
            "select md5(string_agg(concat_ws('|', ref, owner, team_id, assignee), ';' order by id)) from ninefold.task";

    @Test
    @DisplayName("undo of 10,000 updated accounts")
    void takesTenThousandUpdatesBack() {
        PGSimpleDataSource source = freshDatabase();
        try (Session session = new Session(source);
                Product product = new Product(source, "768m")) {
            String accounts = session.value(STATE + CHANGED);
            String tasks = session.value(TASKS);
            Product.Ended run = product.work(
                    "/api/imports?kind=accounts&mode=COMMIT&write=UPDATE",
                    "text/csv",
                    BodyPublishers.ofString(changes(session)));
            assertEquals(ACCOUNTS, run.answer().getInt("updated"), run.answer().toString());
            assertNotEquals(accounts, session.value(STATE + CHANGED));
            Product.Ended undo =
                    product.work("/api/imports/" + run.id() + "/undo", "application/json", BodyPublishers.noBody());
            assertEquals(
                    ACCOUNTS, undo.answer().getInt("reversed"), undo.answer().toString());
            assertEquals(accounts, session.value(STATE + CHANGED));
            assertEquals(tasks, session.value(TASKS));
            String what = String.format("undo of %,d updated accounts", ACCOUNTS);
            Results.bound(what, Results.seconds(undo.seconds()), "30 s", undo.seconds() <= BOUND);
            Results.tell("— their import", Results.seconds(run.seconds()));
        }
    }

    private static PGSimpleDataSource freshDatabase() {
        Tuned.drop("undo");
        PGSimpleDataSource source = Tuned.database("undo");
        Migrations.flyway(source).migrate();
        try (Session session = new Session(source)) {
            Company.fill(session, "people");
            Company.fill(session, "day");
            for (String table : session.column("select t.table_name from information_schema.tables t"
                    + " join pg_sequences s on s.schemaname = t.table_schema and s.sequencename = t.table_name || '_seq'"
                    + " where t.table_schema = 'ninefold'")) {
                session.run("select setval('ninefold." + table + "_seq', (select coalesce(max(id), 0) + 50"
                        + " from ninefold." + table + "))");
            }
            // as accounts that were made by the product: with none before it, a version says that the import made them
            session.run("update ninefold.account set version = 1").settle();
        }
        return source;
    }

    /** Each gets another name, owner, country and currency. */
    private static String changes(Session session) {
        return "account_ref,name,owner,country,currency\n"
                + String.join(
                        "\n",
                        session.column("select ref || ',Renamed ' || id || ',owner' || lpad((1 + id * 31 % 500)::text,"
                                + " 3, '0') || ',SE,SEK' " + CHANGED + " order by id"));
    }
}
