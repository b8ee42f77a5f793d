package org.ninefold.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;

/** Makes the standings of a large portfolio follow another order of priorities. */
@ApplicationScoped
class PriorityWork implements Work {

    static final String KIND = "priority";

    @EJB
    Priorities priorities;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        priorities.follow(job.id());
    }
}
