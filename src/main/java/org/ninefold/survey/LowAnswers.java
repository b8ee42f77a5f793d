package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.ninefold.account.Account;
import org.ninefold.account.Contact;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** Sees to it that somebody speaks with who is dissatisfied: a task for who has the account, or for whoever takes it. */
@Stateless
@PermitAll
public class LowAnswers {

    /** Why there is such a task. */
    static final String REASON = "LOW_ANSWER";

    /** Within which somebody is to speak with the person. */
    private static final int DAYS = 3;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings stored;

    @EJB
    Assignees assignees;

    @EJB
    Tasks tasks;

    @Inject
    Clock clock;

    /** Follows up what was just answered, where general satisfaction lies in the worse half of its scale. */
    public void follow(Wave wave, Response answered) {
        Definition definition = wave.definition();
        int general = General.isAsked(definition) ? General.of(answered.answers(definition)) : 0;
        boolean low = general != 0
                && definition.scale(definition.item(General.KEY).orElseThrow()).isDissatisfied(general);
        Account account = em.find(Account.class, answered.accountId());
        if (low && account != null && stored.isOn(SurveySettings.FOLLOW_UP)) {
            make(wave, account, person(answered), general);
        }
    }

    private Contact person(Response answered) {
        return answered.contactId() == null ? null : em.find(Contact.class, answered.contactId());
    }

    private void make(Wave wave, Account account, Contact contact, int general) {
        String assignee = assignees.holder(account).orElse(null);
        Messages texts = new Messages(assignees.language(assignee == null ? wave.madeBy() : assignee));
        String name = contact == null ? account.name() : contact.wholeName();
        Why why = new Why(
                REASON, texts.text("follow-up.why", wave.name(), general), "/survey/results.xhtml?wave=" + wave.id());
        LocalDate due = LocalDate.now(clock).plusDays(DAYS);
        tasks.arise(
                account,
                new TaskFields(texts.text("follow-up.task", name), null, assignee, due, TaskPriority.HIGH),
                why,
                wave.madeBy());
    }
}
