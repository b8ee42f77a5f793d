package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.AccountScope;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.Refused;

/** Measures again after some months, as often as somebody likes, or when it is relevant (004 “Mulighed 3”). */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class Measurements {

    /** Months; longer than that nobody waits for the next measurement. */
    public static final int LONGEST = 60;

    /** So many days before the next one is due somebody is reminded, to make it in peace. */
    static final int BEFORE = 14;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    NextMeasurement next;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Says when to measure the same again.
     *
     * @param version the version the person saw
     * @param months after the day it opens, 1 to 60; null for when it is relevant
     */
    public WaveView every(long id, long version, Integer months) {
        Wave wave = seen(id);
        guard.mustBe(version, wave.version(), Waves.SUBJECT, ref(wave));
        if (months != null && (months < 1 || months > LONGEST)) {
            throw new Refused(WaveRefusal.INTERVAL_UNCLEAR, LONGEST);
        }
        Integer was = wave.repetition().months();
        wave.repetition().every(months);
        guard.save(Waves.SUBJECT, ref(wave));
        audit.record(Change.of("CHANGE", Waves.SUBJECT, ref(wave)).field("again_months", was, months));
        return view(wave);
    }

    /**
     * Makes the next wave of the series, for the same people, with the same questions and for as long, from the day it is
     * due on; one that was made and is not open yet is taken up instead.
     *
     * @throws Refused where the wave itself is not open yet
     */
    public WaveView again(long id) {
        Wave wave = seen(id);
        // who clicks twice finds the wave of the first click
        em.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
        if (wave.state() == WaveState.DRAFT) {
            throw new Refused(WaveRefusal.NOT_OPEN);
        }
        List<Wave> made = later(wave, WaveState.DRAFT);
        if (!made.isEmpty()) {
            return view(made.get(0));
        }
        Wave repeated = wave.again(scope.caller().signIn(), clock.instant(), LocalDate.now(clock));
        em.persist(repeated);
        em.flush();
        audit.record(Change.of("CREATE", Waves.SUBJECT, ref(repeated))
                .after("name", repeated.name())
                .after("repeats", wave.id()));
        return view(repeated);
    }

    /** Reminds of measurements that are due soon and that nobody has made yet, each once. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void remind() {
        LocalDate soon = LocalDate.now(clock).plusDays(BEFORE);
        em
                .createQuery(
                        "select w from Wave w where w.repetition.months is not null and w.repetition.told = false",
                        Wave.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(wave -> wave.state() != WaveState.DRAFT
                        && !wave.repetition().due(wave.opens()).isAfter(soon)
                        && later(wave, WaveState.values()).isEmpty())
                .forEach(wave -> {
                    wave.repetition().tell();
                    next.remind(wave);
                });
    }

    /** The waves after this one that measure the same from the same viewpoint, the first one first. */
    private List<Wave> later(Wave wave, WaveState... states) {
        return em.createQuery(
                        "select w from Wave w where w.repetition.series = :series and w.viewpoint = :viewpoint and w.id <> :id"
                                + " and w.opens >= :opens and w.state in :states order by w.opens, w.id",
                        Wave.class)
                .setParameter("series", wave.repetition().series())
                .setParameter("viewpoint", wave.viewpoint())
                .setParameter("id", wave.id())
                .setParameter("opens", wave.opens())
                .setParameter("states", List.of(states))
                .getResultList();
    }

    private Wave seen(long id) {
        Wave wave = Waves.find(em, id);
        new WaveReach(em, scope.caller()).mustBeWhole(wave);
        return wave;
    }

    private WaveView view(Wave wave) {
        return wave.view(WaveView.Funnel.NOBODY).meaning(new WaveReach(em, scope.caller()).seen(wave.audience()));
    }

    private static String ref(Wave wave) {
        return Long.toString(wave.id());
    }
}
