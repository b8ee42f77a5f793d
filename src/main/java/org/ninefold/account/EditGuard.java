package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.Refused;

/** For the edits of other features: they build on the version the person saw, or are refused naming who was quicker. */
@Stateless
@PermitAll
public class EditGuard {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    /**
     * @param kind as the audit names the thing, with its reference
     * @throws Refused where the version is no longer the one the person saw
     */
    public void mustBe(long expected, long actual, String kind, String ref) {
        Edits.mustBe(em, expected, actual, new Subject(kind, ref));
    }

    /** Sends the edit to the database, where somebody else may have been quicker, or have taken the reference. */
    public void save(String kind, String ref) {
        Edits.save(em, new Subject(kind, ref));
    }
}
