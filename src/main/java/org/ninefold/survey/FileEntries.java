package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Contact;
import org.ninefold.account.Loyalties;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;

/** Writes answers that a file brings, by the rules of those that staff enter, and takes them back; who may was checked. */
@Stateless
@PermitAll
public class FileEntries {

    private static final int NOON = 12;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AnswersIn answersIn;

    @EJB
    StoredSettings stored;

    @EJB
    LoyaltyDigits digits;

    @EJB
    Loyalties loyalties;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Takes in all answers of a person, whom the wave may not have meant, and notes how to take them back.
     *
     * @return false where the person answered by the link since the row was judged: the first answer stays
     */
    public boolean bring(BroughtResponse line) {
        Wave wave = em.find(Wave.class, line.wave());
        Contact person = em.find(Contact.class, line.contact(), LockModeType.PESSIMISTIC_WRITE);
        Invitation known = known(wave, person);
        if (known != null && known.isAnswered()) {
            return false;
        }
        String before = known == null ? null : known.state().name();
        Invitation held = known == null ? added(wave, person) : known;
        held.ask(LocalDate.now(clock));
        answersIn.discard(held);
        Response kept = answersIn.take(held, new BroughtAnswers(wave.definition()).of(line.answers()));
        kept.enter(AnswerChannel.FILE, line.actor());
        answersIn.submit(held, moment(wave, line.day()));
        audit.record(told("ANSWER", wave, person).after("channel", AnswerChannel.FILE), line.actor());
        note(line.run(), kept, person, before);
        return true;
    }

    /** A day has no hour: noon belongs to it everywhere. */
    private Instant moment(Wave wave, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.isAfter(wave.closes()) ? wave.closes() : today;
        LocalDate answered = day == null ? last : day;
        return answered.equals(today)
                ? clock.instant()
                : answered.atTime(NOON, 0).toInstant(ZoneOffset.UTC);
    }

    private Invitation added(Wave wave, Contact person) {
        Invitation added = new Invitation(wave, person, StaffEntries.spoken(person, stored), LocalDate.now(clock));
        em.persist(added);
        em.flush();
        return added;
    }

    private Invitation known(Wave wave, Contact person) {
        List<Invitation> found = em.createQuery(
                        "select i from Invitation i where i.waveId = :wave and i.contactId = :person", Invitation.class)
                .setParameter("wave", wave.id())
                .setParameter("person", person.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static Change told(String action, Wave wave, Contact person) {
        return Change.of(action, Waves.SUBJECT, Long.toString(wave.id()))
                .on(person.account().id())
                .after("contact", person.ref());
    }

    /** @param before how far the person was; null for whom the wave did not mean */
    private void note(long run, Response kept, Contact person, String before) {
        em.flush();
        new Sql()
                .add(
                        "insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1)"
                                + " values (?, ?, ?, 0, ?, cast(? as varchar))",
                        run,
                        kept.id(),
                        person.ref(),
                        kept.version(),
                        before)
                .on(em)
                .executeUpdate();
    }

    /** Takes a response back: its number, how far the person was before or null, and who takes it back. */
    public void takeBack(Object... cells) {
        loyalties.hold();
        Response response = em.find(Response.class, ((Number) cells[0]).longValue());
        Wave wave = em.find(Wave.class, response.waveId());
        Contact person = em.find(Contact.class, response.contactId());
        Invitation invitation = em.find(Invitation.class, response.invitationId(), LockModeType.PESSIMISTIC_WRITE);
        em.remove(response);
        if (cells[1] == null) {
            em.remove(invitation);
        } else {
            invitation.returnTo(InvitationState.valueOf((String) cells[1]));
        }
        em.flush();
        if (!digits.refresh(response.accountId())) {
            loyalties.clear(response.accountId());
        }
        audit.record(told("DELETE", wave, person), (String) cells[2]);
    }
}
