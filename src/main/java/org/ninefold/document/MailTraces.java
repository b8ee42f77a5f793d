package org.ninefold.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** What was sent to a person, and whom the texts of messages name. That so many were sent stays. */
@Dependent
class MailTraces implements PersonalData {

    private static final List<String> COLUMNS = List.of("id", "state", "address", "merge_values", "moved_at");

    private static final String THEIRS = "(x.contact_id = ? or lower(x.address) = cast(? as varchar))";

    private static final Texts MAILS =
            Texts.of("mail", "address", "merge_values").showing("id").with(Trait.VERSION);

    private static final Texts LOG = Texts.of("mail_log", "said").showing("mail_id");

    private static final Texts LANE = Texts.of("mail_lane", "said");

    private static final Texts BATCHES = Texts.of("mail_batch", "name").showing("id");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Trace> traces(DataSubject person) {
        Mentions mentions = new Mentions(em, person);
        return List.of(
                new Trace("mail", true, Mentions.rows(em, "mail", COLUMNS, THEIRS, theirs(person))),
                new Trace("mail", false, mentions.in(MAILS)),
                new Trace("mail", false, mentions.in(LOG)),
                new Trace("mail", false, mentions.in(BATCHES)));
    }

    @Override
    public void erase(DataSubject person) {
        Object[] theirs = theirs(person);
        new Sql()
                .add(
                        "update ninefold.mail_log set said = null where mail_id in (select x.id from ninefold.mail x where ")
                .add(THEIRS + ")", theirs)
                .on(em)
                .executeUpdate();
        new Sql()
                .add("update ninefold.mail x set version = version + 1, address = null, merge_values = null,")
                .add(" link_about = null, contact_id = null, state = case when state in ('QUEUED', 'UNCERTAIN',")
                .add(" 'FAILED', 'BOUNCED') then 'CANCELLED' else state end where " + THEIRS, theirs)
                .on(em)
                .executeUpdate();
        for (Texts texts : List.of(MAILS, LOG, LANE, BATCHES)) {
            new Mentions(em, person).takeOutOf(texts);
        }
    }

    /** Without a contact's id or an address of one's own nothing is the person's. */
    private static Object[] theirs(DataSubject person) {
        return new Object[] {person.contact(), person.ownEmail() == null ? "" : person.ownEmail()};
    }
}
