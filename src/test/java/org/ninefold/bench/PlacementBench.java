package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.account.Measure;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.store.SqlFile;
import org.ninefold.segment.PlacementSteps;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Run;

/** A whole placement of the company for 2025, with its kept rows and standings, beside the same by hand. */
@ExtendWith(Printed.class)
class PlacementBench {

    private static final double BOUND = 1.5;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    @Test
    @DisplayName("R1 R2 placement")
    void placesAsFastAsSqlWrittenByHand() {
        Company company = Results.measured("placement", Company::get);
        Script script = Script.read(Company.script("placement-baseline.sql"), Knobs.ACCOUNTS);
        try (Session session = company.session();
                UseCases useCases = new UseCases(company.source());
                UseCases.Desk desk = useCases.desk()) {
            empty(session);
            double handFirst = byHand(session, script);
            double oursFirst = byProduct(session, desk);
            Results.ratio("placement, first (no standings yet)", handFirst, oursFirst, BOUND);
            agree(session);
            double handAgain = byHand(session, script);
            Results.compare("placement, again", handAgain, byProduct(session, desk));
            agree(session);
        }
    }

    /** The company is placed, by the product, for benches that read what a placement leaves behind. */
    static void mustBePlaced(Company company) {
        try (Session session = company.session()) {
            if (session.number("select count(*) from ninefold.standing") == 0) {
                try (UseCases useCases = new UseCases(company.source());
                        UseCases.Desk desk = useCases.desk()) {
                    byProduct(session, desk);
                }
            }
        }
    }

    private static void empty(Session session) {
        session.run(
                "truncate ninefold.job, ninefold.standing, ninefold.standing_basis, ninefold.placement, ninefold.placement_sum cascade",
                "update ninefold.placement_lane set standing_run_id = 0",
                "drop table if exists hand.standing",
                "create table hand.standing (like ninefold.standing including all)");
    }

    private static double byHand(Session session, Script script) {
        session.run(script.before()).settle();
        List<String> steps = new ArrayList<>(script.timed());
        steps.add(SqlFile.read(PlacementBench.class, "standings"));
        return session.time(steps);
    }

    /** The job as the worker does it: queued and claimed before, each step in its own transaction. */
    private static double byProduct(Session session, UseCases.Desk desk) {
        session.settle();
        Run run = desk.in("admin", () -> desk.get(Placements.class).place(FIRST_DAY, LAST_DAY, Measure.CONTRIBUTION));
        desk.run(() -> desk.get(Jobs.class).claim("bench"));
        PlacementSteps steps = desk.get(PlacementSteps.class);
        double place = seconds(desk, () -> steps.place(run.id()));
        double addUp = seconds(desk, () -> steps.addUp(run.id()));
        double conclude = seconds(desk, () -> steps.conclude(run.id()));
        desk.run(() -> desk.get(Jobs.class).finish(run.id(), null));
        Results.note(String.format(
                Locale.ROOT, "Placement: rows %.1f s, sums %.1f s, standings %.1f s.", place, addUp, conclude));
        return place + addUp + conclude;
    }

    private static double seconds(UseCases.Desk desk, Runnable step) {
        long start = System.nanoTime();
        desk.run(step);
        return (System.nanoTime() - start) / 1e9;
    }

    /** Every customer has the same cell or reason, value, share and headroom by both. */
    private static void agree(Session session) {
        List<String> different = session.column("select coalesce(a.ref, '?') || ': ' || h::text || ' / ' || o::text"
                + " from hand.standing h full join ninefold.standing o on o.account_id = h.account_id"
                + " left join ninefold.account a on a.id = coalesce(h.account_id, o.account_id)"
                + " where (h.cell, h.reason, h.headroom) is distinct from (o.cell, o.reason, o.headroom)"
                + " or round(h.account_value, 4) is distinct from round(o.account_value, 4)"
                + " or abs(h.share - o.share) > 0.0000000001 limit 5");
        assertEquals(List.of(), different, "by hand / by the product");
    }
}
