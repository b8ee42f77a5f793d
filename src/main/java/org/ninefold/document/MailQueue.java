package org.ninefold.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;

/** For features that write to people: puts mails into the outbox. Who may do so has been checked by the caller. */
@Stateless
@PermitAll
public class MailQueue {

    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings settings;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<MailPermission> permissions;

    @Inject
    Clock clock;

    /**
     * The condition, for a query of a feature, that a mail about something still waits to be sent.
     *
     * @param kind of its {@link MailLink}
     * @param about the column with what the link is about
     */
    public static String waits(String kind, String about) {
        return "exists (select 1 from ninefold.mail waiting where waiting.link_about = " + about
                + " and waiting.link_kind = '" + kind + "' and waiting.state in ('QUEUED', 'SENDING'))";
    }

    /**
     * A new batch: what belongs together, and can be paused together.
     *
     * @param name as people will look for it
     * @param template the key of what is sent
     * @param actor sign-in name
     * @return its id
     */
    public long batch(String name, String template, String actor) {
        Template sent = sent(template);
        return added(new MailBatch(name, sent, sent.purpose(), clock.instant(), actor), template, actor);
    }

    /** A batch for somebody here who wants to see what a template looks like as a mail. */
    public long trial(String template, String actor) {
        return added(
                new MailBatch(template, sent(template), MailPurpose.STAFF, clock.instant(), actor), template, actor);
    }

    private long added(MailBatch batch, String template, String actor) {
        em.persist(batch);
        em.flush();
        audit.record(
                Change.of("CREATE", "mail_batch", Long.toString(batch.id())).after("template", template), actor);
        return batch.id();
    }

    /** The batch of mails that are sent one by one, to who asks for them. */
    public long standing(String template) {
        Template sent = sent(template);
        return em.createQuery(
                        "select b from MailBatch b where b.templateId = :template and b.createdBy = :nobody order by b.id",
                        MailBatch.class)
                .setParameter("template", sent.id())
                .setParameter("nobody", Audit.NOBODY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(MailBatch::id)
                .orElseGet(() -> batch(template, template, Audit.NOBODY));
    }

    /**
     * Puts mails into the outbox with the template as it says now; all in the caller's transaction.
     *
     * @param linkKind of the {@link MailLink} that will make their links; null for mails without
     * @return how many, and who was left out and why
     */
    public Queued queue(long batch, String linkKind, Stream<NewMail> mails) {
        QueueWriter writer = new QueueWriter(
                em,
                em.find(MailBatch.class, batch),
                linkKind,
                new Recipients(em, settings.text(DocumentSettings.LANGUAGE)),
                new Permissions(permissions));
        Iterator<NewMail> all = mails.iterator();
        List<NewMail> chunk = new ArrayList<>(CHUNK);
        while (all.hasNext()) {
            chunk.add(all.next());
            if (chunk.size() == CHUNK || !all.hasNext()) {
                writer.add(chunk);
                chunk.clear();
            }
        }
        return writer.queued();
    }

    private Template sent(String key) {
        Template found = em.createQuery("select t from Template t where t.ref = :key", Template.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("template", key));
        if (!found.medium().isSent()) {
            throw new Refused(DocumentRefusal.NOT_SENT);
        }
        return found;
    }
}
