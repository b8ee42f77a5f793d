package org.ninefold.account.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.account.BinSteps;

/** Every night, what was removed thirty days ago goes for good. */
@Singleton
public class EmptyBin {

    @EJB
    BinSteps steps;

    @Schedule(hour = "3", minute = "23", persistent = false)
    void empty() {
        while (steps.empty()) {
            // a few hundred at a time, each in its own transaction
        }
    }
}
