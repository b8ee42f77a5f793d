package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ninefold.kernel.Refused;

/** Finds offerings by reference. */
final class OfferingFinder {

    private OfferingFinder() {}

    static Optional<Offering> find(EntityManager em, String ref) {
        return em.createQuery("select o from Offering o where o.ref = :ref", Offering.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** The offering that something names; null where it names none. */
    static Offering named(EntityManager em, String text) {
        String ref = Check.optional(Field.OFFERING, text, Check.REF);
        return ref == null ? null : find(em, ref).orElseThrow(() -> new Refused(AccountRefusal.OFFERING_UNKNOWN, ref));
    }
}
