package org.ninefold.intake.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.intake.ImportSteps;

/** Every hour, files that nobody brought in are let go. */
@Singleton
public class ForgetFiles {

    @EJB
    ImportSteps steps;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        steps.forget();
    }
}
