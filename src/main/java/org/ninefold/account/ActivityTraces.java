package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** Calls, meetings and mails: who was a guest, and whom their texts name. That they took place stays. */
@Dependent
class ActivityTraces implements PersonalData {

    private static final List<String> COLUMNS =
            List.of("ref", "on_day", "kind", "done", "subject", "note", "responsible");

    private static final Texts ACTIVITIES =
            Texts.of("activity", "subject", "note").showing("ref", "on_day").with(Trait.ACCOUNT, Trait.VERSION);

    private static final Texts BINNED =
            Texts.of("bin_activity", "subject", "note").showing("ref", "on_day").with(Trait.ACCOUNT);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        String guest = "x.id in (select g.activity_id from ninefold.activity_contact g where g.contact_id = ?)";
        return List.of(
                new Trace("activity", true, Mentions.rows(em, "activity", COLUMNS, guest, person.contact())),
                new Trace("activity", false, new Mentions(em, person).in(ACTIVITIES)),
                new Trace("bin", false, new Mentions(em, person).in(BINNED)));
    }

    @Override
    public void erase(DataSubject person) {
        new Mentions(em, person).takeOutOf(ACTIVITIES);
        new Mentions(em, person).takeOutOf(BINNED);
    }
}
