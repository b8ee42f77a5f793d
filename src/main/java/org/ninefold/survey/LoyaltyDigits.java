package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.Loyalties;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * Keeps the loyalty digit of accounts: the general satisfaction in the newest named wave in which somebody of the
 * account answered (000 slides 16 and 26). A silent account keeps what it has.
 */
@Stateless
@PermitAll
public class LoyaltyDigits {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings stored;

    @EJB
    Loyalties loyalties;

    /** Works the digit of one account out anew; without an answer in any named wave it stays as it is. */
    public void refresh(long account) {
        LoyaltyRule rule = LoyaltyRule.valueOf(stored.text(SurveySettings.LOYALTY));
        for (Wave wave : waves(account)) {
            Integer digit = rule.digit(answers(wave, account));
            if (digit != null) {
                loyalties.set(account, digit, wave.opens());
                return;
            }
        }
    }

    /** Those with answers from the account, the newest first. */
    private List<Wave> waves(long account) {
        return em.createQuery(
                        "select w from Wave w where w.anonymous = false and w.viewpoint = :today and w.id in"
                                + " (select r.waveId from Response r where r.accountId = :account and r.submitted = true)"
                                + " order by w.opens desc, w.id desc",
                        Wave.class)
                .setParameter("today", Viewpoint.CUSTOMER_TODAY)
                .setParameter("account", account)
                .getResultList();
    }

    private List<LoyaltyRule.Answer> answers(Wave wave, long account) {
        Definition definition = wave.definition();
        if (!General.isAsked(definition)) {
            return List.of();
        }
        List<Row> answered = new Sql()
                .add(
                        "select r.marks, coalesce(c.decider, false) from ninefold.response r"
                                + " left join ninefold.contact c on c.id = r.contact_id"
                                + " where r.wave_id = ? and r.account_id = ? and r.submitted",
                        wave.id(),
                        account)
                .rows(em);
        return answered.stream()
                .filter(row -> General.of(Answers.of(definition, row.text(0), null)) != 0)
                .map(row -> new LoyaltyRule.Answer(General.of(Answers.of(definition, row.text(0), null)), row.flag(1)))
                .toList();
    }
}
