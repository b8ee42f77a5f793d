package org.ninefold.account;

import jakarta.persistence.EntityManager;
import org.ninefold.platform.store.SqlFile;

/**
 * Keeps the last and the next day of contact that stand with an account in step with its activities. Whoever changes
 * activities of an account holds it from the beginning to the commit, so that the days are never reckoned from half.
 */
record ContactDays(EntityManager em, long account) {

    private static final String RECKON = SqlFile.read(ContactDays.class, "contact-days") + " where a.id = ?1";

    /** Begins a change; another one of this account waits until it is over. */
    static ContactDays hold(EntityManager em, Account account) {
        em.createNativeQuery("select a.id from ninefold.account a where a.id = ?1 for update")
                .setParameter(1, account.id())
                .getResultList();
        return new ContactDays(em, account.id());
    }

    void reckon() {
        em.createNativeQuery(RECKON).setParameter(1, account).executeUpdate();
    }
}
