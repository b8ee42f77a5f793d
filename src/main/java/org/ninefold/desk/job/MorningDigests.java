package org.ninefold.desk.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.desk.Today;

/** Every hour: a node that slept through the morning makes the digests when it is back. */
@Singleton
public class MorningDigests {

    @EJB
    Today today;

    @Schedule(hour = "*", minute = "3", persistent = false)
    void make() {
        today.makeDigests();
    }
}
