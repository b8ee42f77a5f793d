package org.ninefold.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;
import org.ninefold.platform.web.Origin;

/** Gives many accounts to another owner or team, or gives them back. */
@ApplicationScoped
class AssignmentWork implements Work {

    static final String KIND = "assignment";

    private static final Logger LOG = Logger.getLogger(AssignmentWork.class.getName());
    private static final int TRIES = 3;

    @EJB
    AssignmentSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        new Origin(Origin.Via.JOB, null).during(() -> {
            boolean more = true;
            while (more) {
                more = chunk(job.id());
            }
        });
    }

    /** A person may be quicker by a moment with one of the accounts: then they are judged again. */
    private boolean chunk(long id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.chunk(id);
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.log(Level.INFO, "accounts of assignment " + id + " are tried again", e);
            }
        }
    }
}
