package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.survey.FollowUps;

/** Every few seconds, loyalty and tasks follow the answers that came in by other ways, or before a crash. */
@Singleton
public class FollowAnswers {

    private static final Logger LOG = Logger.getLogger(FollowAnswers.class.getName());

    @EJB
    FollowUps followUps;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void follow() {
        try {
            followUps.bringAlong();
        } catch (RuntimeException e) {
            // a timer that throws twice is cancelled; while the database is away there is nothing to do
            LOG.log(Level.FINE, "no answers can be followed just now", e);
        }
    }
}
