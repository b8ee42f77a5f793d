package org.ninefold.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import org.ninefold.platform.web.Forbidden;

/** Keeps in the log that a user asked for what the role does not include. */
@Stateless
@PermitAll
public class Refusals {

    private static final int LONGEST_REF = 200;

    @EJB
    Audit audit;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(@Observes Forbidden step) {
        String path = step.path();
        String ref = path.length() > LONGEST_REF ? path.substring(0, LONGEST_REF) : path;
        audit.recordSeldom(Audit.Change.of("FORBIDDEN", "address", ref).after("method", step.method()), step.signIn());
    }
}
