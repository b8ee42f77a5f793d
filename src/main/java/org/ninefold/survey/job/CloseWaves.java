package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.survey.Invitations;
import org.ninefold.survey.Measurements;
import org.ninefold.survey.Waves;

/** Every night, waves whose last day is over are closed, links that lead nowhere dropped, and the next ones called to mind. */
@Singleton
public class CloseWaves {

    private static final Logger LOG = Logger.getLogger(CloseWaves.class.getName());

    @EJB
    Waves waves;

    @EJB
    Invitations invitations;

    @EJB
    Measurements measurements;

    @Schedule(hour = "0", minute = "7", persistent = false)
    void close() {
        attempt(waves::closeLate);
        attempt(invitations::dropLinks);
        attempt(measurements::remind);
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
