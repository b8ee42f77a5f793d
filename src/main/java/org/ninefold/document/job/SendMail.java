package org.ninefold.document.job;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.document.Mailing;

/** Every second, on every node: one round of mail, unless the last one still runs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SendMail {

    private static final Logger LOG = Logger.getLogger(SendMail.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean ending = new AtomicBoolean();

    @EJB
    Mailing mailing;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void send() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            mailing.send(() -> !ending.get());
        } catch (RuntimeException e) {
            // a timer that throws twice is cancelled; while the database is away there is nothing to do
            LOG.log(Level.FINE, "no mail just now", e);
        } finally {
            running.set(false);
        }
    }

    @PreDestroy
    void end() {
        ending.set(true);
    }
}
