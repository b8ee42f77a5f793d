package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
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
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.AccountScope;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;

/** Puts questionnaires to people. Everybody sees how far a wave is; managers make, open and close them. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Waves {

    static final String SUBJECT = "wave";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audiences audiences;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** One page, the newest first, without the names of people. */
    public Page<WaveView> page(int offset, int limit) {
        List<Wave> waves = em.createQuery(
                        "select w from Wave w join fetch w.questionnaire left join fetch w.edition"
                                + " order by w.opens desc, w.id desc",
                        Wave.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        Map<Long, WaveView.Funnel> funnels =
                new Funnels(em).of(waves.stream().map(Wave::id).toList());
        return Page.of(
                waves.stream()
                        .map(wave -> wave.view(funnels.get(wave.id())))
                        .map(view -> view.meaning(view.audience().listed()))
                        .toList(),
                offset,
                limit,
                () -> em.createQuery("select count(w) from Wave w", Long.class)
                        .getSingleResult()
                        .intValue());
    }

    public WaveView get(long id) {
        return view(find(em, id));
    }

    /** Keeps those out who may only look on. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void mayChange() {
        // the roles say it
    }

    /**
     * What would happen if it opened now; nothing is written.
     *
     * @throws Refused where something is missing or unknown
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public Prospects plan(NewWave wanted) {
        NewWave wave = wanted.checked();
        new Editions(em).offered(wave.questionnaire());
        return audiences.count(wave.audience());
    }

    /** @throws Refused where something is missing or unknown */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public WaveView add(NewWave wanted) {
        Wave wave = new Wave(scope.caller().signIn(), clock.instant());
        wave.describe(wanted.checked(), new Editions(em).offered(wanted.questionnaire()));
        audiences.mustBeKnown(wave.audience());
        em.persist(wave);
        wave.repetition().begin(wave.id());
        em.flush();
        audit.record(told(wave, Change.of("CREATE", SUBJECT, ref(wave))));
        return view(wave);
    }

    /**
     * Changes a wave that is not open yet.
     *
     * @param version the version the person saw
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public WaveView change(long id, long version, NewWave wanted) {
        Wave wave = find(em, id);
        reach().mustBeWhole(wave);
        guard.mustBe(version, wave.version(), SUBJECT, ref(wave));
        wave.describe(wanted.checked(), new Editions(em).offered(wanted.questionnaire()));
        audiences.mustBeKnown(wave.audience());
        guard.save(SUBJECT, ref(wave));
        audit.record(told(wave, Change.of("CHANGE", SUBJECT, ref(wave))));
        return view(wave);
    }

    /** Throws a wave away that was never opened. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void remove(long id, long version) {
        Wave wave = find(em, id);
        reach().mustBeWhole(wave);
        guard.mustBe(version, wave.version(), SUBJECT, ref(wave));
        wave.mustBe(WaveState.DRAFT, WaveRefusal.NOT_DRAFT);
        em.remove(wave);
        guard.save(SUBJECT, ref(wave));
        audit.record(Change.of("DELETE", SUBJECT, ref(wave)).field("name", wave.name(), null));
    }

    /**
     * Writes down who is asked, and takes answers from now on.
     *
     * @throws Refused where it was opened before, or its last day lies behind us
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public WaveView open(long id) {
        return open(id, false);
    }

    /** The same, but an institute asks: no mail of ours goes out, and nobody is reminded by us. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public WaveView openForInstitute(long id) {
        return open(id, true);
    }

    private WaveView open(long id, boolean byInstitute) {
        // one after the other: two at once would ask the same person twice
        em.createNativeQuery("select id from ninefold.wave_lane where id = 1 for update")
                .getSingleResult();
        Wave wave = held(id);
        reach().mustBeWhole(wave);
        if (byInstitute) {
            wave.leaveToInstitute();
        }
        LocalDate today = LocalDate.now(clock);
        wave.open(new Editions(em).current(wave.questionnaire()), clock.instant(), today);
        int people = audiences.invite(wave);
        em.flush();
        audit.record(Change.of("OPEN", SUBJECT, ref(wave)).after("people", people));
        return view(wave);
    }

    /**
     * Reminds those within the caller's reach who were asked and have neither answered nor declined; not twice a day, and
     * not where a mail of the wave still waits to be sent: who was not asked yet cannot be reminded.
     *
     * @return how many
     * @throws Refused where no answers are taken
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public int remind(long id) {
        Wave wave = held(id);
        LocalDate today = LocalDate.now(clock);
        wave.mustTake(today);
        if (wave.isByInstitute()) {
            throw new Refused(WaveRefusal.INSTITUTE_ASKS);
        }
        int people = reach().remind(wave, today);
        audit.record(Change.of("REMIND", SUBJECT, ref(wave)).after("people", people));
        return people;
    }

    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public WaveView close(long id) {
        Wave wave = held(id);
        reach().mustBeWhole(wave);
        wave.close(clock.instant());
        em.flush();
        audit.record(Change.of("CLOSE", SUBJECT, ref(wave)));
        return view(wave);
    }

    /** Closes the waves whose last day lies behind us. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void closeLate() {
        em.createQuery("select w from Wave w where w.state = :open and w.closes < :today", Wave.class)
                .setParameter("open", WaveState.OPEN)
                .setParameter("today", LocalDate.now(clock))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(wave -> wave.close(clock.instant()));
    }

    private WaveReach reach() {
        return new WaveReach(em, scope.caller());
    }

    static Wave find(EntityManager em, long id) {
        Wave found = em.find(Wave.class, id);
        if (found == null) {
            throw new NotFound(SUBJECT, id);
        }
        return found;
    }

    private Wave held(long id) {
        Wave wave = find(em, id);
        em.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
        return wave;
    }

    private WaveView view(Wave wave) {
        return wave.view(new Funnels(em).of(List.of(wave.id())).get(wave.id())).meaning(reach().seen(wave.audience()));
    }

    private static Change told(Wave wave, Change change) {
        return change.after("name", wave.name())
                .after("questionnaire", wave.questionnaire().ref())
                .after("people", wave.audience().kind())
                .after("anonymous", wave.isAnonymous());
    }

    private static String ref(Wave wave) {
        return Long.toString(wave.id());
    }
}
