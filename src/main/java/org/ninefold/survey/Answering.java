package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.ninefold.account.Contact;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/**
 * Answers of people who come with a personal link. Every step may be taken twice, and by two tabs: steps of one person
 * follow each other, and what was sent stays as it is.
 */
@Stateless
@PermitAll
public class Answering {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AnswersIn answersIn;

    @Inject
    Clock clock;

    /**
     * What the link leads to; nothing changes.
     *
     * @throws NotFound where nobody has this link
     */
    public AnswerSheet find(String token) {
        return sheet(em.find(Invitation.class, invited(token)));
    }

    /** The person has begun. */
    public AnswerSheet begin(String token) {
        Invitation person = held(token);
        if (open(person)) {
            person.reach(InvitationState.OPENED);
        }
        return sheet(person);
    }

    /**
     * Keeps answers to some of the questions; a blank takes an answer away.
     *
     * @throws Refused where an answer is none of those a question takes, or where answers are taken no more
     */
    public AnswerSheet save(String token, Map<String, String> said) {
        Invitation person = held(token);
        if (!person.isAnswered()) {
            answersIn.keep(person, said);
        }
        return sheet(person);
    }

    /**
     * Sends the answers, with these last ones.
     *
     * @throws Refused as {@link #save}, and where a question must be answered that is not
     */
    public AnswerSheet submit(String token, Map<String, String> said) {
        Invitation person = held(token);
        if (!person.isAnswered()) {
            answersIn.keep(person, said);
            answersIn.submit(person);
        }
        return sheet(person);
    }

    /** The person does not want to answer, and gets no more mail about it; when answers are taken no more, nothing changes. */
    public AnswerSheet decline(String token) {
        Invitation person = held(token);
        if (open(person)) {
            person.reach(InvitationState.DECLINED);
        }
        return sheet(person);
    }

    private AnswerSheet sheet(Invitation person) {
        Wave wave = Waves.find(em, person.waveId());
        Contact contact = em.find(Contact.class, person.contactId());
        return new AnswerSheet(
                wave.id(),
                contact == null ? "" : contact.wholeName(),
                wave.definition(),
                person.language(),
                wave.isAnonymous(),
                wave.isTaking(LocalDate.now(clock)),
                wave.lastDay(),
                person.state(),
                answersIn.of(person));
    }

    private boolean open(Invitation person) {
        return Waves.find(em, person.waveId()).isTaking(LocalDate.now(clock));
    }

    /** Whoever has a link was asked by it, even where the mail was given up. */
    private Invitation held(String token) {
        Invitation person = em.find(Invitation.class, invited(token), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(person);
        if (open(person)) {
            person.ask(LocalDate.now(clock));
        }
        return person;
    }

    private Long invited(String token) {
        return new PersonalLinks(em)
                .invitation(token, LocalDate.now(clock))
                .filter(id -> em.find(Invitation.class, id) != null)
                .orElseThrow(() -> new NotFound("invitation", ""));
    }
}
