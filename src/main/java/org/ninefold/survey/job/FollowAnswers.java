package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.survey.FollowUps;

/** Every few seconds, loyalty and tasks follow the answers that came in by other ways, or before a crash. */
@Singleton
public class FollowAnswers {

    @EJB
    FollowUps followUps;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void follow() {
        followUps.bringAlong();
    }
}
