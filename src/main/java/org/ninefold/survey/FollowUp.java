package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
     * Follows the oldest answer that nothing followed yet.
     *
     * @return whether there was one
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean next() {
        if (untold().isEmpty()) {
            return false;
        }
        // one after the other, and before anything is read: of two people who answer at once, the second sees both
        loyalties.hold();
        for (Long id : untold()) {
            follow(em.find(Response.class, id, LockModeType.PESSIMISTIC_WRITE));
        }
        return true;
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

    private List<Long> untold() {
        return em.createQuery("select r.id from Response r where r.told = false order by r.id", Long.class)
                .setMaxResults(1)
                .getResultList();
    }
}
