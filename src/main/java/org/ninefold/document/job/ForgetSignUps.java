package org.ninefold.document.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.consent.ConsentLinks;
import org.ninefold.document.Newsletter;

/** Every night, sign-ups that nobody confirmed are forgotten, and links that are good no more. */
@Singleton
public class ForgetSignUps {

    @EJB
    Newsletter newsletter;

    @EJB
    ConsentLinks links;

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        newsletter.forgetOld();
        links.forgetOld();
    }
}
