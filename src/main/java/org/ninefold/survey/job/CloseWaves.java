package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.survey.Waves;

/** Every night, the waves whose last day is over are closed. */
@Singleton
public class CloseWaves {

    @EJB
    Waves waves;

    @Schedule(hour = "0", minute = "7", persistent = false)
    void close() {
        waves.closeLate();
    }
}
