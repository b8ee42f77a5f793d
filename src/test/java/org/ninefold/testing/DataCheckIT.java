package org.ninefold.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data check finds nothing in sound data, and finds each fault put in. */
class DataCheckIT {

    private static final String JOB = "insert into ninefold.job(id, version, kind, state, progress, created_by,"
            + " created_at, finished_at, failure) values ";
    private static final String NOW = "timestamp '2026-01-01 00:00:00'";
    private static final String LATE = "timestamp '2999-01-01 00:00:00'";

    /** A small sound company: three accounts, one run that placed two of them, its sums, and the standings. */
    private static final List<String> SOUND = List.of(
            JOB + "(1, 0, 'placement', 'DONE', 100, 'anna', " + NOW + ", " + NOW + ", null)",
            "insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash, password_due,"
                    + " enabled, session_stamp, created_at) values (1, 0, 'anna', 'Anna', 'ADMINISTRATOR', 'da', 'x', false,"
                    + " true, 1, " + NOW + ")",
            account(1, "'anna'"),
            account(2, "null"),
            account(3, "null"),
            "insert into ninefold.offering(id, version, ref, name, parent_id, suppliable)"
                    + " values (1, 0, 'O1', 'All', null, true), (2, 0, 'O2', 'Some', 1, true)",
            "insert into ninefold.team(id, version, name, parent_id) values (1, 0, 'North', null), (2, 0, 'East', 1)",
            "insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)"
                    + " values (1, 0, 'P1', 1, date '2025-05-05', 'EUR')",
            "insert into ninefold.purchase_line(id, purchase_id, account_id, purchased_on, currency, revenue)"
                    + " values (1, 1, 1, date '2025-05-05', 'EUR', 100)",
            "insert into ninefold.rate(id, version, currency, valid_from, rate)"
                    + " values (1, 0, 'DKK', date '2020-01-01', 0.134)",
            wallet(1, 2),
            "insert into ninefold.placement_run(id, period_from, period_to, months, measure, low_limit, high_limit,"
                    + " currency, ranked, placed, appointed, created_by, finished_at) values (1, date '2025-01-01',"
                    + " date '2025-12-31', 12, 'REVENUE', 0.34, 0.67, 'EUR', 1, 1, false, 'anna', " + NOW + ")",
            "insert into ninefold.placement(run_id, account_id, cell, reason, grade, position, account_value, revenue,"
                    + " suppliable_revenue, wallet, share, headroom, cost_unknown, share_estimated)"
                    + " values (1, 1, 'A1', null, 'A', 1, 100, 100, 100, 120, 0.8333333333, 20, false, false)",
            "insert into ninefold.placement(run_id, account_id, reason, cost_unknown, share_estimated)"
                    + " values (1, 2, 'NO_PURCHASE', false, false)",
            "insert into ninefold.placement_sum(run_id, owner, team_id, outcome, accounts, account_value, revenue,"
                    + " headroom) values (1, 'anna', 0, 'A1', 1, 100, 100, 20), (1, '', 0, 'NO_PURCHASE', 1, 0, 0, 0)",
            "insert into ninefold.standing(account_id, owner, name_key, cell, reason, account_value, share, headroom,"
                    + " as_of) values (1, 'anna', 'n', 'A1', null, 100, 0.8333333333, 20, date '2025-12-31'),"
                    + " (2, null, 'n', null, 'NO_PURCHASE', null, null, null, date '2025-12-31')",
            "insert into ninefold.standing_basis(run_id, measure, period_from, period_to)"
                    + " values (1, 'REVENUE', date '2025-01-01', date '2025-12-31')",
            "update ninefold.placement_lane set standing_run_id = 1");

    /** A finished import; SEVEN stands for how many records it created, and how many it read. */
    private static final String IMPORT = JOB + "(7, 0, 'import', 'DONE', 100, 'anna', " + NOW + ", " + NOW + ", null);"
            + " insert into ninefold.import_run(id, kind, mode, write_mode, file_format, phase, next_record,"
            + " row_count, updated, unchanged, rejected, created, records) values (7, 'accounts', 'COMMIT', 'BOTH', 'CSV',"
            + " 'APPLYING', 5, 4, 0, 0, 0, SEVEN)";

    private static final String NO_IMPORT =
            "delete from ninefold.import_run where id = 7; delete from ninefold.job where id = 7";

    /** What breaks each check, and how it is mended again. */
    private static final Map<String, String[]> FAULTS = new LinkedHashMap<>();

    static {
        fault(
                "a purchase has lines, or is gone from a host and has them parked",
                "insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)"
                        + " values (9, 0, 'P9', 1, date '2025-05-05', 'EUR')",
                "delete from ninefold.purchase where id = 9");
        fault(
                "a line repeats its purchase's account, date and currency",
                "update ninefold.purchase_line set account_id = 2",
                "update ninefold.purchase_line set account_id = 1");
        fault(
                "a line names an offering that exists, or none",
                "update ninefold.purchase_line set offering_id = 99",
                "update ninefold.purchase_line set offering_id = null");
        fault(
                "a wallet has a total or a share, and a period",
                "update ninefold.wallet set estimated_share = 0.5",
                "update ninefold.wallet set estimated_share = null");
        fault(
                "no wallet stands beside one of its own ancestors on the same days",
                wallet(2, 1),
                "delete from ninefold.wallet where id = 2");
        fault(
                "the tree of offerings has no circle",
                "update ninefold.offering set parent_id = 2 where id = 1",
                "update ninefold.offering set parent_id = null where id = 1");
        fault(
                "the tree of teams has no circle",
                "update ninefold.team set parent_id = 2 where id = 1",
                "update ninefold.team set parent_id = null where id = 1");
        fault("a rate is positive", "update ninefold.rate set rate = 0", "update ninefold.rate set rate = 1");
        fault(
                "one run at most is appointed",
                run(7, true) + "; " + run(8, true),
                "delete from ninefold.placement_run where id in (7, 8);"
                        + " delete from ninefold.job where id in (7, 8)");
        fault(
                "a placement leaves no working rows",
                "insert into ninefold.placement_branch(run_id, top_id, offering_id, depth)" + " values (1, 1, 1, 0)",
                "delete from ninefold.placement_branch");
        fault(
                "the sums of a finished run agree with its rows",
                "update ninefold.placement_sum set revenue = 99 where outcome = 'A1'",
                "update ninefold.placement_sum set revenue = 100 where outcome = 'A1'");
        fault(
                "a finished run counts what it ranked and placed",
                "update ninefold.placement_run set placed = 2",
                "update ninefold.placement_run set placed = 1");
        fault(
                "every standing is that of the run in force",
                "update ninefold.standing set headroom = 21 where account_id = 1",
                "update ninefold.standing set headroom = 20 where account_id = 1");
        fault(
                "only customers have a standing",
                "update ninefold.account set kind = 'LEAD' where id = 2",
                "update ninefold.account set kind = 'CUSTOMER' where id = 2");
        fault(
                "a standing repeats its account's owner, team and name",
                "update ninefold.standing set owner = 'anna' where account_id = 2",
                "update ninefold.standing set owner = null where account_id = 2");
        fault(
                "a standing repeats its account's owner, team and name",
                "update ninefold.standing set name_key = 'm' where account_id = 2",
                "update ninefold.standing set name_key = 'n' where account_id = 2");
        fault(
                "a standing repeats its account's loyalty, and with a cell gives it a priority",
                "update ninefold.standing set loyalty = 3 where account_id = 2",
                "update ninefold.standing set loyalty = null where account_id = 2");
        fault(
                "a task repeats its account's owner and team",
                "insert into ninefold.task(id, version, ref, title, title_key, account_id, owner, assignee, made_by,"
                        + " made_at, why_kind, priority, state) values (9, 0, 'T9', 'Call', 'call', 2, 'anna', 'anna',"
                        + " 'anna', " + NOW + ", 'PERSON', 'NORMAL', 'OPEN')",
                "delete from ninefold.task where id = 9");
        fault(
                "the basis of the standings is the run in force",
                "update ninefold.standing_basis set measure = 'CONTRIBUTION'",
                "update ninefold.standing_basis set measure = 'REVENUE'");
        fault(
                "one job at most is running",
                job(7, "RUNNING", 5) + "; " + job(8, "RUNNING", 5),
                "delete from ninefold.job where id in (7, 8)");
        fault(
                "a job's progress is 0 to 100, and 100 when it is done",
                job(7, "QUEUED", 101),
                "delete from ninefold.job where id = 7");
        fault(
                "a placement that is done has its figures",
                JOB + "(7, 0, 'placement', 'DONE', 100, 'anna', " + NOW + ", " + NOW + ", null)",
                "delete from ninefold.job where id = 7");
        fault(
                "an import that is done says of every record what became of it",
                IMPORT.replace("SEVEN", "3, 4"),
                NO_IMPORT);
        fault(
                "an import that is done has judged every row it read",
                IMPORT.replace("SEVEN", "3, 3")
                        + "; insert into ninefold.import_row(run_id, record_no, row_no) values (7, 1, 2)",
                "delete from ninefold.import_row; " + NO_IMPORT);
        fault(
                "between chunks nothing is being judged",
                "insert into ninefold.import_record(run_id, record_no, row_no, outcome) values (7, 1, 2, 'CREATED')",
                "delete from ninefold.import_record");
        fault(
                "a rejected row belongs to a run that says it rejected something",
                IMPORT.replace("SEVEN", "3, 3")
                        + "; insert into ninefold.import_rejection(run_id, row_no, record_no, reason, raw)"
                        + " values (7, 2, 1, 'X', true)",
                "delete from ninefold.import_rejection; " + NO_IMPORT);
        fault(
                "where there are users, an administrator can sign in",
                "update ninefold.app_user set enabled = false",
                "update ninefold.app_user set enabled = true");
        fault(
                "somebody of a decision map is like a persona of the list, or like none",
                "insert into ninefold.stakeholder(id, version, ref, account_id, name, persona_key)"
                        + " values (9, 0, 'S9', 1, 'N', 'DECIDER')",
                "delete from ninefold.stakeholder where id = 9");
        fault(
                "nothing happened in the future",
                "update ninefold.account set created_at = " + LATE + " where id = 3",
                "update ninefold.account set created_at = " + NOW + " where id = 3");
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("Sound data has no complaints, and each fault put in is named")
    void findsEachFault(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            assertEquals(List.of(), DataCheck.complaints(database.source()));
            SOUND.forEach(database::sql);
            assertEquals(List.of(), DataCheck.complaints(database.source()));
            FAULTS.forEach((name, statements) -> {
                run(database, statements[0]);
                assertEquals(List.of(name), names(database), name);
                run(database, statements[1]);
            });
            assertEquals(List.of(), DataCheck.complaints(database.source()));
        }
    }

    private static List<String> names(Database database) {
        List<String> names = new ArrayList<>();
        DataCheck.complaints(database.source()).forEach(complaint -> names.add(complaint.replaceFirst(": \\[.*", "")));
        return names;
    }

    private static void run(Database database, String statements) {
        for (String statement : statements.split("; ?")) {
            database.sql(statement);
        }
    }

    private static void fault(String check, String breaks, String mends) {
        FAULTS.put(check, new String[] {breaks, mends});
    }

    private static String account(int id, String owner) {
        return "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, created_at) values ("
                + id + ", 0, 'K" + id + "', 'k" + id + "', 'N', 'n', 'CUSTOMER', " + owner + ", " + NOW + ")";
    }

    private static String wallet(int id, int offering) {
        return "insert into ninefold.wallet(id, version, account_id, offering_id, offering_key, period_from, period_to,"
                + " total_purchases, currency, source, entered_by, entered_at) values (" + id + ", 0, 1, " + offering
                + ", "
                + offering + ", date '2025-01-01', date '2025-12-31', 120, 'EUR', 'ESTIMATED', 'anna', " + NOW + ")";
    }

    private static String job(int id, String state, int progress) {
        return JOB + "(" + id + ", 0, 'other', '" + state + "', " + progress + ", 'anna', " + NOW + ", null, null)";
    }

    private static String run(int id, boolean appointed) {
        return job(id, "QUEUED", 0)
                + "; insert into ninefold.placement_run(id, period_from, period_to, measure, low_limit,"
                + " high_limit, currency, ranked, placed, appointed, created_by) values (" + id + ", date '2025-01-01',"
                + " date '2025-12-31', 'REVENUE', 0.34, 0.67, 'EUR', 0, 0, " + appointed + ", 'anna')";
    }
}
