package org.ninefold.segment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;

/** Makes the standings of a large portfolio follow the current run. */
@ApplicationScoped
public class StandingWork implements Work {

    static final String KIND = "standing";

    @EJB
    PlacementSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        steps.catchUp(job.id());
    }
}
