package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ninefold.account.Loyalties;
import org.ninefold.account.Loyalty;
import org.ninefold.platform.settings.StoredSettings;
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

    /**
     * Works the digit of one account out anew; without an answer in any named wave it stays as it is.
     *
     * @return whether there is an answer
     */
    public boolean refresh(long account) {
        for (Wave wave : waves(account)) {
            List<LoyaltyRule.Answer> answers = answers(wave, sql -> sql.add(" and r.account_id = ?", account))
                    .getOrDefault(account, List.of());
            if (!answers.isEmpty()) {
                loyalties.set(account, rule().digit(answers), wave.opens());
                return true;
            }
        }
        return false;
    }

    /** Works the digits of all accounts out anew that ever answered: another rule holds. */
    public void refreshAll() {
        loyalties.hold();
        Map<Long, Loyalty> digits = new TreeMap<>();
        for (Wave wave : waves(null)) {
            answers(wave, sql -> {})
                    .forEach((account, answers) ->
                            digits.putIfAbsent(account, new Loyalty(rule().digit(answers), wave.opens())));
        }
        loyalties.setAll(sql -> rows(digits, sql));
    }

    private static void rows(Map<Long, Loyalty> digits, Sql sql) {
        sql.add(
                "select n.account_id, cast(n.digit as smallint) as digit, cast(n.on_day as date) as on_day from unnest("
                        + "cast(? as bigint array), cast(? as bigint array), cast(? as varchar array))"
                        + " as n(account_id, digit, on_day)",
                digits.keySet().toArray(Long[]::new),
                digits.values().stream().map(known -> (long) known.digit()).toArray(Long[]::new),
                digits.values().stream().map(known -> known.on().toString()).toArray(String[]::new));
    }

    private LoyaltyRule rule() {
        return LoyaltyRule.valueOf(stored.text(SurveySettings.LOYALTY));
    }

    /**
     * Those that make digits and have answers, the newest first.
     *
     * @param account from which the answers are; null for any
     */
    private List<Wave> waves(Long account) {
        TypedQuery<Wave> waves = em.createQuery(
                        "select w from Wave w where w.anonymous = false and w.viewpoint = :today and w.id in"
                                + " (select r.waveId from Response r where r.submitted = true"
                                + (account == null ? "" : " and r.accountId = :account")
                                + ") order by w.opens desc, w.id desc",
                        Wave.class)
                .setParameter("today", Viewpoint.CUSTOMER_TODAY);
        return (account == null ? waves : waves.setParameter("account", account)).getResultList();
    }

    /** General satisfaction by account, of those who were asked and said it. */
    private Map<Long, List<LoyaltyRule.Answer>> answers(Wave wave, Consumer<Sql> whose) {
        Map<Long, List<LoyaltyRule.Answer>> answers = new HashMap<>();
        Definition definition = wave.definition();
        if (General.isAsked(definition)) {
            new Sql()
                    .add(
                            "select r.account_id, r.marks, coalesce(c.decider, false) from ninefold.response r"
                                    + " left join ninefold.contact c on c.id = r.contact_id"
                                    + " where r.wave_id = ? and r.submitted and r.account_id is not null",
                            wave.id())
                    .add(whose)
                    .each(em, row -> {
                        int general = General.of(Answers.of(definition, row.text(1), null));
                        if (general != 0) {
                            answers.computeIfAbsent(row.whole(0), id -> new ArrayList<>())
                                    .add(new LoyaltyRule.Answer(general, row.flag(2)));
                        }
                    });
        }
        return answers;
    }
}
