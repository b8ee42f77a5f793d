package org.ninefold.intake;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Executor;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;
import org.ninefold.platform.web.Origin;

/** The work of reading a host: stream after stream, each in chunks. */
@ApplicationScoped
class HostWork implements Work {

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    @EJB
    HostSteps steps;

    @EJB
    HostKeys keys;

    @Override
    public String kind() {
        return HostSync.KIND;
    }

    @Override
    public void run(Job job) {
        new Origin(Origin.Via.HOST, null).during(() -> work(job.id()));
    }

    private void work(long id) {
        try {
            List<HostPass> passes = steps.begin(id);
            HostKeys.Turn turn = keys.turn(id);
            try (Host.Reading reading = steps.host(id).open()) {
                HostPasses work = new HostPasses(steps, reading, executor);
                if (turn == HostKeys.Turn.BEFORE) {
                    compare(work, passes);
                }
                read(id, work, passes);
                if (turn == HostKeys.Turn.AFTER) {
                    compare(work, passes);
                }
            }
            reassign(passes);
            steps.end(id);
        } catch (Refused e) {
            steps.refused(id, e.facts());
            throw e;
        }
    }

    private void read(long id, HostPasses work, List<HostPass> passes) {
        for (HostPass pass : passes) {
            if (pass.stream() == HostStream.ACCOUNTS) {
                // users come and go here while nothing changes there
                steps.matchOwners(id);
            }
            if (pass.phase() != HostPass.Phase.TAKEN) {
                work.read(pass);
            }
        }
    }

    private void compare(HostPasses work, List<HostPass> passes) {
        for (HostPass pass : passes) {
            if (pass.stream().vanishes() && !pass.isCompared()) {
                work.compare(pass, keys);
            }
        }
    }

    private void reassign(List<HostPass> passes) {
        for (HostPass pass : passes) {
            boolean more = pass.stream() == HostStream.ACCOUNTS;
            while (more) {
                more = steps.reassign(pass.id());
            }
        }
    }
}
