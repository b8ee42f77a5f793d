package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.account.AccountSelection;
import org.ninefold.account.AssignmentOrder;
import org.ninefold.account.AssignmentSteps;
import org.ninefold.account.AssignmentView;
import org.ninefold.account.BulkAssignments;
import org.ninefold.platform.job.Jobs;

/** Accounts of many owners given to one, with their standings, sums and rows of the log, and given back. */
@ExtendWith(Printed.class)
class AssignmentBench {

    private static final int ACCOUNTS = 5_000;
    private static final double BOUND = 5;
    private static final String MANAGER = "nation";
    private static final String SPREAD =
            "select ref from ninefold.account where owner is not null and owner <> 'owner007'"
                    + " and id %% %d = 0 order by id limit " + ACCOUNTS;

    @Test
    @DisplayName("bulk change of owners, and its undo")
    void changesFiveThousandOwners() {
        Company company = Results.measured("bulk change of owners", Company::get);
        PlacementBench.mustBePlaced(company);
        try (Session session = company.session();
                UseCases useCases = new UseCases(company.source());
                UseCases.Desk desk = useCases.desk()) {
            session.settle();
            List<String> refs = session.column(String.format(SPREAD, Math.max(1, Knobs.ACCOUNTS / ACCOUNTS / 2)));
            long start = System.nanoTime();
            long run = order(desk, refs);
            work(desk, run);
            double change = seconds(start);
            start = System.nanoTime();
            long back = desk.in(MANAGER, () -> desk.get(BulkAssignments.class).undo(run));
            work(desk, back);
            double undo = seconds(start);
            assertEquals(refs.size(), view(desk, run).done());
            assertEquals(refs.size(), view(desk, back).done());
            report("bulk change of %,d owners".formatted(refs.size()), change);
            report("its undo", undo);
        }
    }

    private static long order(UseCases.Desk desk, List<String> refs) {
        AssignmentOrder toOne = new AssignmentOrder("owner007", null, true);
        return desk.in(MANAGER, () -> desk.get(BulkAssignments.class).order(AccountSelection.of(refs), toOne));
    }

    /** The job as the worker does it, each step in its own transaction. */
    private static void work(UseCases.Desk desk, long run) {
        Jobs jobs = desk.get(Jobs.class);
        AssignmentSteps steps = desk.get(AssignmentSteps.class);
        desk.run(() -> jobs.claim("bench"));
        while (desk.in("nobody", () -> steps.chunk(run))) {}
        desk.run(() -> jobs.finish(run, null));
    }

    private static AssignmentView view(UseCases.Desk desk, long run) {
        return desk.in(MANAGER, () -> desk.get(BulkAssignments.class).get(run));
    }

    private static void report(String what, double seconds) {
        Results.bound(what, Results.seconds(seconds), "5 s", seconds <= BOUND);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
