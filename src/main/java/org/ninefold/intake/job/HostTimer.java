package org.ninefold.intake.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.intake.HostTimes;

/** Every minute, looks whether a host is to be read. */
@Singleton
public class HostTimer {

    private static final Logger LOG = Logger.getLogger(HostTimer.class.getName());

    @EJB
    HostTimes times;

    /** A timer that throws twice is cancelled by the container; another node may be quicker by a moment. */
    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void look() {
        try {
            times.due();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "no host is asked just now", e);
        }
    }
}
