package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ninefold.account.Account;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Takes answers in, however they come; who calls holds the invitation. */
@Stateless
@PermitAll
public class AnswersIn {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** The answers so far; none once they were sent. */
    public Answers of(Invitation person) {
        Response response = started(person);
        return response == null || response.isSubmitted()
                ? Answers.NONE
                : response.answers(Waves.find(em, person.waveId()).definition());
    }

    /** @throws Refused where an answer is none of those a question takes, or where answers are taken no more */
    public Response keep(Invitation person, Map<String, String> said) {
        Waves.find(em, person.waveId()).mustTake(LocalDate.now(clock));
        return take(person, said);
    }

    /** The same, whether or not the wave is still open to people. */
    public Response take(Invitation person, Map<String, String> said) {
        Definition definition = Waves.find(em, person.waveId()).definition();
        Map<String, String> checked = new AnswerRules(definition, person.language()).checked(said);
        Response response = started(person);
        if (response == null) {
            response = new Response(person, em.find(Account.class, person.accountId()), cell(person), clock.instant());
            response.say(definition, Answers.NONE.with(checked));
            em.persist(response);
        } else {
            response.say(definition, response.answers(definition).with(checked));
        }
        person.reach(checked.isEmpty() ? InvitationState.OPENED : InvitationState.STARTED);
        em.flush();
        return response;
    }

    /** Throws away what the person had answered and not sent. */
    public void discard(Invitation person) {
        Response response = started(person);
        if (response != null && !response.isSubmitted()) {
            em.remove(response);
            em.flush();
        }
    }

    /** @throws Refused where a question must be answered that is not */
    public Response submit(Invitation person) {
        return submit(person, clock.instant());
    }

    /** @param now when it was answered */
    public Response submit(Invitation person, Instant now) {
        Wave wave = Waves.find(em, person.waveId());
        Definition definition = wave.definition();
        Response response = started(person);
        Answers answers = response.answers(definition).asked(definition);
        new AnswerRules(definition, person.language()).mustBeWhole(answers);
        response.say(definition, answers);
        response.submit(now);
        person.reach(InvitationState.ANSWERED);
        if (wave.isAnonymous()) {
            response.forgetWho();
        }
        em.flush();
        return response;
    }

    private Response started(Invitation person) {
        return em.createQuery("select r from Response r where r.invitationId = :id", Response.class)
                .setParameter("id", person.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private String cell(Invitation person) {
        List<Row> standing = new Sql()
                .add("select s.cell, s.account_id from ninefold.standing s where s.account_id = ?", person.accountId())
                .rows(em);
        return standing.isEmpty() ? null : standing.get(0).text(0);
    }
}
