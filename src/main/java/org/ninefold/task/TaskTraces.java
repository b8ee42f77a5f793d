package org.ninefold.task;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** Tasks that name a person. */
@Dependent
class TaskTraces implements PersonalData {

    private static final String[] TEXTS = {"title", "title_key", "note", "why_text", "why_link", "outcome"};

    private static final Texts TASKS =
            Texts.of("task", TEXTS).showing("ref", "due_on", "assignee").with(Trait.ACCOUNT, Trait.VERSION);

    private static final Texts BINNED =
            Texts.of("bin_task", TEXTS).showing("ref", "due_on", "assignee").with(Trait.ACCOUNT);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace("task", false, new Mentions(em, person).in(TASKS)),
                new Trace("bin", false, new Mentions(em, person).in(BINNED)));
    }

    @Override
    public void erase(DataSubject person) {
        new Mentions(em, person).takeOutOf(TASKS);
        new Mentions(em, person).takeOutOf(BINNED);
    }
}
