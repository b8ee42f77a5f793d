package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.survey.Handovers;
import org.ninefold.survey.Invitations;
import org.ninefold.survey.Measurements;
import org.ninefold.survey.Waves;

/** Every night: waves whose last day is over, links that lead nowhere, measurements that are due, files nobody confirmed. */
@Singleton
public class CloseWaves {

    private static final Logger LOG = Logger.getLogger(CloseWaves.class.getName());

    @EJB
    Waves waves;

    @EJB
    Invitations invitations;

    @EJB
    Measurements measurements;

    @EJB
    Handovers handovers;

    @Schedule(hour = "0", minute = "7", persistent = false)
    void close() {
        attempt(waves::closeLate);
        attempt(invitations::dropLinks);
        attempt(measurements::remind);
        attempt(handovers::dropTrials);
    }

    /** Each in its own transaction; a fault of one keeps no other back, and the next night takes up what is left. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a nightly step of surveys failed", e);
        }
    }
}
