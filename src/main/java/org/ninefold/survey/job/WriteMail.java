package org.ninefold.survey.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.survey.WaveMail;

/** Every few seconds, the mails of waves that were opened or reminded of are put into the outbox. */
@Singleton
public class WriteMail {

    private static final Logger LOG = Logger.getLogger(WriteMail.class.getName());

    @EJB
    WaveMail mail;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void write() {
        try {
            while (mail.write()) {
                // a thousand at a time, each in its own transaction
            }
        } catch (RuntimeException e) {
            // a timer that throws twice is cancelled; the next round takes up what is left
            LOG.log(Level.WARNING, "mails of a wave are not in the outbox yet", e);
        }
    }
}
