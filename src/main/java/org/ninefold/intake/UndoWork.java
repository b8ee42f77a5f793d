package org.ninefold.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;
import org.ninefold.platform.web.Origin;

/** The work of taking an import back: chunk by chunk, from where the last whole one ended. */
@ApplicationScoped
class UndoWork implements Work {

    static final String KIND = "import-undo";

    @EJB
    UndoSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        new Origin(Origin.Via.IMPORT, null).during(() -> work(job.id()));
    }

    private void work(long job) {
        long run = steps.begin(job);
        boolean more = true;
        while (more) {
            more = steps.chunk(run);
        }
        steps.end(run);
    }
}
