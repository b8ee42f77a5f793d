package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
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
import org.ninefold.account.Check;
import org.ninefold.account.Contact;
import org.ninefold.account.SpokenLanguage;
import org.ninefold.document.DocumentSettings;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;

/** Answers that one of us writes down: from the telephone, or from paper. They are marked as such. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class StaffEntries {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    AnswersIn answersIn;

    @EJB
    StoredSettings stored;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Somebody of whom answers are to be written down; whoever is not meant by the wave is added when they are. The sheet
     * is blank: what the person has answered and not sent is nobody else's to read.
     *
     * @throws Refused where nobody is known by the reference, or has answered already
     */
    public AnswerSheet sheet(long wave, String contact) {
        Wave asked = Waves.find(em, wave);
        Contact person = person(contact);
        Invitation known = invitation(wave, person, LockModeType.NONE);
        mustBeOpen(asked, known, person);
        return new AnswerSheet(
                wave,
                person.wholeName(),
                asked.definition(),
                known == null ? spoken(person, stored) : known.language(),
                asked.isAnonymous(),
                true,
                asked.closes(),
                known == null ? InvitationState.INVITED : known.state(),
                Answers.NONE);
    }

    /**
     * Takes in all answers of a person at once, in the place of those that the person has not sent.
     *
     * @throws Refused where nobody is known by the reference, has answered already, or said what a question does not take
     */
    public long enter(long wave, String contact, AnswerChannel channel, Map<String, String> said) {
        if (channel != AnswerChannel.PHONE && channel != AnswerChannel.PAPER) {
            throw new Refused(WaveRefusal.CHANNEL_UNCLEAR);
        }
        Wave asked = Waves.find(em, wave);
        Contact person = person(contact);
        // two who write down the same person's answers follow each other
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        Invitation known = invitation(wave, person, LockModeType.PESSIMISTIC_WRITE);
        mustBeOpen(asked, known, person);
        Invitation held = known == null ? added(asked, person) : known;
        held.ask(LocalDate.now(clock));
        answersIn.discard(held);
        Response kept = answersIn.keep(held, said);
        kept.enter(channel, scope.caller().signIn());
        answersIn.submit(held);
        audit.record(Change.of("ANSWER", Waves.SUBJECT, Long.toString(wave))
                .on(person.account().id())
                .after("contact", contact)
                .after("channel", channel));
        return kept.id();
    }

    private Invitation added(Wave asked, Contact person) {
        Invitation added = new Invitation(asked, person, spoken(person, stored), LocalDate.now(clock));
        em.persist(added);
        em.flush();
        return added;
    }

    private void mustBeOpen(Wave asked, Invitation known, Contact person) {
        if (known != null && known.isAnswered()) {
            throw new Refused(WaveRefusal.ANSWERED_ALREADY, person.wholeName());
        }
        asked.mustTake(LocalDate.now(clock));
    }

    private Contact person(String named) {
        String known = Check.optional(WaveField.CONTACT, named, Check.REF);
        String ref = known == null ? "" : known;
        Contact found = em.createQuery("select c from Contact c join fetch c.account where c.ref = :ref", Contact.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .filter(contact -> scope.caller()
                        .sees(contact.account().owner(), contact.account().teamId()))
                .orElseThrow(() -> new Refused(WaveRefusal.CONTACT_UNKNOWN, ref));
        scope.mustChange(found.account(), "contact", ref);
        return found;
    }

    private Invitation invitation(long wave, Contact person, LockModeType lock) {
        List<Invitation> found = em.createQuery(
                        "select i from Invitation i where i.waveId = :wave and i.contactId = :person", Invitation.class)
                .setParameter("wave", wave)
                .setParameter("person", person.id())
                .setLockMode(lock)
                .getResultList();
        return found.isEmpty() ? null : found.get(0);
    }

    /** In which language a person is asked. */
    static String spoken(Contact person, StoredSettings stored) {
        return SpokenLanguage.of(
                        person.fields().language(), person.account().fields().country())
                .orElseGet(() -> stored.text(DocumentSettings.LANGUAGE));
    }
}
