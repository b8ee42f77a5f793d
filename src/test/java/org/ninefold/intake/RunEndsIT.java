package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Somebody looks at a run at the very moment at which it ends. */
class RunEndsIT {

    /** Jobs whose work ends just before their state is read. */
    private static final class EndingJobs extends Jobs {

        private final Jobs jobs;
        private final Runnable end;

        EndingJobs(Jobs jobs, Runnable end) {
            this.jobs = jobs;
            this.end = end;
        }

        @Override
        public Job get(long id) {
            end.run();
            return jobs.get(id);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A run that is said to be done shows all it counted, also when it ended while it was read")
    void showsTheWhole(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            long id = desk.send("accounts", "COMMIT", Desk.csv("account_ref,name", "T1,One", "T2,"));
            Jobs ending = new EndingJobs(desk.wiring.get(Jobs.class), () -> {
                beside(desk, "update ninefold.import_run set created = 1, rejected = 1 where id = " + id);
                beside(desk, "update ninefold.job set state = 'DONE' where id = " + id);
            });
            Imports imports = new Wiring(desk.database, Desk.CLOCK)
                    .as("ada")
                    .with(Jobs.class, ending)
                    .get(Imports.class);
            ImportView seen = desk.ask(() -> imports.get(id));
            assertEquals(JobState.DONE, seen.state());
            assertEquals(new ImportCounts(1, 0, 0, 1), seen.counts());
        }
    }

    /** What another connection commits meanwhile. */
    private static void beside(Desk desk, String statement) {
        try (Connection connection = desk.database.source().getConnection();
                Statement other = connection.createStatement()) {
            other.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
