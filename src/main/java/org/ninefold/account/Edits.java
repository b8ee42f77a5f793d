package org.ninefold.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Duplicates;

/** What all edits have in common: they build on the version the person saw, or are refused. */
final class Edits {

    private Edits() {}

    /** @throws Refused naming who changed it, where the version is no longer the one the person saw */
    static void mustBe(EntityManager em, long expected, long actual, Subject subject) {
        if (expected != actual) {
            throw changedMeanwhile(em, subject);
        }
    }

    /** Sends the edit to the database, where somebody else may have been quicker, or have taken the key. */
    static void save(EntityManager em, Subject subject, Refused taken) {
        try {
            Duplicates.flush(em, taken);
        } catch (OptimisticLockException e) {
            throw changedMeanwhile(em, subject);
        } catch (PersistenceException e) {
            if (Duplicates.isOrphan(e)) {
                throw new Refused(AccountRefusal.GONE_MEANWHILE);
            }
            throw e;
        }
    }

    static void save(EntityManager em, Subject subject) {
        save(em, subject, new Refused(AccountRefusal.REF_TAKEN, subject.ref()));
    }

    /** The thing as the audit names it. */
    record Subject(String kind, String ref) {}

    private static Refused changedMeanwhile(EntityManager em, Subject subject) {
        String actor = em.createQuery(
                        "select r.actor from AuditRow r where r.subject = :kind and r.subjectRef = :ref"
                                + " order by r.id desc",
                        String.class)
                .setParameter("kind", subject.kind())
                .setParameter("ref", subject.ref())
                .setMaxResults(1)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElse("?");
        return new Refused(AccountRefusal.CHANGED_MEANWHILE, actor);
    }
}
