package org.ninefold.segment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;

/** The long work of a placement, from the beginning each time it is started. */
@ApplicationScoped
public class Placing implements Work {

    static final String KIND = "placement";

    @EJB
    PlacementSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        steps.place(job.id());
        steps.addUp(job.id());
        steps.conclude(job.id());
    }
}
