package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.survey.Invitations;
import org.ninefold.survey.Waves;

/** Every night, the waves whose last day is over are closed, and links that lead nowhere dropped. */
@Singleton
public class CloseWaves {

    @EJB
    Waves waves;

    @EJB
    Invitations invitations;

    @Schedule(hour = "0", minute = "7", persistent = false)
    void close() {
        waves.closeLate();
        invitations.dropLinks();
    }
}
