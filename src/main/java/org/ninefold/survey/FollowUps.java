package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees to it that what follows answers comes soon after them, and that no fault of it reaches who answered. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUps {

    private static final Logger LOG = Logger.getLogger(FollowUps.class.getName());

    /** One at a time on this node: many who answer at once must not wait for each other with a connection each. */
    private static final AtomicBoolean AT_WORK = new AtomicBoolean();

    @EJB
    FollowUp answers;

    /** Follows all answers that nothing followed yet. */
    public void bringAlong() {
        for (Long id = answers.next(0); id != null; id = answers.next(id)) {
            follow(id);
        }
    }

    /**
     * The same, without who answered waiting for it: a placement may be just put in force. Answers that come while it is
     * done wait for the next round.
     */
    @Asynchronous
    public void soon() {
        if (AT_WORK.compareAndSet(false, true)) {
            try {
                bringAlong();
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "no answers can be followed just now", e);
            } finally {
                AT_WORK.set(false);
            }
        }
    }

    /** Follows one answer; where that cannot be done, it is tried again in the next round. */
    public void follow(long answer) {
        try {
            answers.follow(answer);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "loyalty and tasks do not follow answer " + answer + " yet", e);
        }
    }
}
