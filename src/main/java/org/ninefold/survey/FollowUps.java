package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sees to it that what follows answers comes soon after them, and that no fault of it reaches who answered. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUps {

    private static final Logger LOG = Logger.getLogger(FollowUps.class.getName());

    @EJB
    FollowUp answers;

    /** Follows all answers that nothing followed yet. */
    public void bringAlong() {
        for (Long id = answers.next(0); id != null; id = answers.next(id)) {
            try {
                answers.follow(id);
            } catch (RuntimeException e) {
                // the others go on; it is tried again in the next round
                LOG.log(Level.WARNING, "loyalty and tasks do not follow answer " + id + " yet", e);
            }
        }
    }
}
