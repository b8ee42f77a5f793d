package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.ninefold.account.Loyalties;
import org.ninefold.platform.store.Sql;

/**
 * Brings along what follows an answer: the loyalty of its account, and a task where somebody is dissatisfied. It is told
 * of answers in transactions of its own, when they are safe: what a crash leaves behind, the next round takes up.
 */
@Stateless
@PermitAll
public class FollowUp {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Loyalties loyalties;

    @EJB
    LoyaltyDigits digits;

    @EJB
    LowAnswers low;

    /**
     * The oldest answer that nothing followed yet.
     *
     * @param after answers up to this one are passed over
     * @return its number; null where there is none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Long next(long after) {
        return em.createQuery(
                        "select r.id from Response r where r.told = false and r.id > :after order by r.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Follows an answer, unless somebody was quicker. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void follow(long id) {
        // one after the other, and before anything is read: of two people who answer at once, the second sees both
        loyalties.hold();
        Response answered = em.find(Response.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (answered != null && !answered.isTold()) {
            follow(answered);
        }
    }

    private void follow(Response answered) {
        // not by the entity: its version says whether somebody changed the answers since
        new Sql()
                .add("update ninefold.response set told = true where id = ?", answered.id())
                .on(em)
                .executeUpdate();
        if (answered.accountId() != null) {
            digits.refresh(answered.accountId());
            low.follow(Waves.find(em, answered.waveId()), answered);
        }
    }
}
