package org.ninefold.document.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.consent.ConsentLinks;
import org.ninefold.document.Newsletter;

/** Every night, sign-ups that nobody confirmed are forgotten, and links that are good no more. */
@Singleton
public class ForgetSignUps {

    private static final Logger LOG = Logger.getLogger(ForgetSignUps.class.getName());

    @EJB
    Newsletter newsletter;

    @EJB
    ConsentLinks links;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        each(newsletter::forgetOld);
        each(links::forgetOld);
    }

    private static void each(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            // a timer that throws twice is cancelled; the next night takes up what is left
            LOG.log(Level.WARNING, "what is over is not forgotten yet", e);
        }
    }
}
