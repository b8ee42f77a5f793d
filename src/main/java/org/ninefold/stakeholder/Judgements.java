package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Check;

/** Keeps how people were judged. The newest judgement, by its day, is how a person stands to something now. */
@Stateless
@PermitAll
public class Judgements {

    private static final int LONGEST_WORDS = 1000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @Inject
    Clock clock;

    /** All of a person, the newest first. */
    public List<Said> of(Stakeholder person) {
        return em.createQuery(
                        "select e from AttitudeEntry e where e.personId = :person order by e.judged desc, e.id desc",
                        AttitudeEntry.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(AttitudeEntry::said)
                .toList();
    }

    /**
     * The caller judges. What was said already, for the same day where one is named, is not said again.
     *
     * @param wish without a day it is of today
     * @param change takes what differs
     */
    public void judge(Stakeholder person, Regard regard, Judgement wish, Change change) {
        LocalDate today = LocalDate.now(clock);
        String words = Check.optional(StakeholderField.WORDS, wish.words(), LONGEST_WORDS);
        LocalDate day = Insight.past(StakeholderField.JUDGED, wish.day() == null ? today : wish.day(), today);
        if (wish.stance() != null) {
            MapRules.mustBeOnTheScale(wish.stance());
        }
        Judgement before = newest(person, regard, day);
        boolean again = wish.day() == null || day.equals(before.day());
        if (again && Objects.equals(before.stance(), wish.stance()) && Objects.equals(before.words(), words)) {
            return;
        }
        Judgement said = new Judgement(wish.stance(), words, day, scope.caller().signIn());
        em.persist(new AttitudeEntry(person, regard, said, clock.instant()));
        Integer was = person.stance(regard);
        Integer is = newest(person, regard, today).stance();
        person.judge(regard, is);
        String field = regard.field();
        change.field(field, Objects.equals(was, is) ? null : was, said.stance())
                .field(field + "_words", before.words(), words)
                .after(field + "_on", wish.day());
    }

    /** What was said up to a day; nothing of it is known where nobody ever judged. */
    private Judgement newest(Stakeholder person, Regard regard, LocalDate day) {
        return em.createQuery(
                        "select e from AttitudeEntry e where e.personId = :person and e.regard = :regard"
                                + " and e.judged <= :day order by e.judged desc, e.id desc",
                        AttitudeEntry.class)
                .setParameter("person", person.id())
                .setParameter("regard", regard)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(entry -> entry.said().judgement())
                .orElse(new Judgement(null, null, null, null));
    }
}
