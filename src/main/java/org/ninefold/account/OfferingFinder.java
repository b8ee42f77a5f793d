package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Finds offerings by reference. */
final class OfferingFinder {

    private OfferingFinder() {}

    static Optional<Offering> find(EntityManager em, String ref) {
        return em.createQuery("select o from Offering o where o.ref = :ref", Offering.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** Keeps these offerings from being removed until the transaction ends: lines that name them need no foreign key. */
    static void hold(EntityManager em, Stream<String> refs) {
        Object[] named = refs.map(OfferingFinder::ref).filter(Objects::nonNull).toArray(String[]::new);
        new Sql()
                .add("select o.id from ninefold.offering o where o.ref = any(?) order by o.id for update", (Object)
                        named)
                .rows(em);
    }

    /** The offering that something names; null where it names none. */
    static Offering named(EntityManager em, String text) {
        String ref = ref(text);
        return ref == null ? null : find(em, ref).orElseThrow(() -> new Refused(AccountRefusal.OFFERING_UNKNOWN, ref));
    }

    private static String ref(String text) {
        return Check.optional(Field.OFFERING, text, Check.REF);
    }
}
