package org.ninefold.document;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Callers;
import org.ninefold.document.MailMoves.Note;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The outbox as people see it: what waits, what went, what did not. Managers hold it back, give up, and send again. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Outbox {

    private static final String SUBJECT = "mail";
    private static final int BATCHES = 20;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @EJB
    StoredSettings stored;

    @Inject
    Settings settings;

    @Inject
    Event<GivenUp> givenUp;

    public OutboxState state() {
        MailLane.View lane = new MailLane(em).view();
        boolean ready = settings.mailServer().isPresent()
                && !stored.text(DocumentSettings.FROM).isEmpty();
        return new OutboxState(
                ready,
                lane.paused(),
                lane.isBlocked() ? lane.blockedUntil() : null,
                lane.isBlocked() ? lane.said() : null);
    }

    /** How many messages are in each state; those in which there is none are missing. */
    public Map<MailState, Long> counts() {
        return rows().counts();
    }

    /** One page, the newest first. */
    public Page<OutboxMail> page(OutboxQuery query, int offset, int limit) {
        return rows().page(query, offset, limit);
    }

    /** The newest batches. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public List<BatchView> batches() {
        return rows().batches(BATCHES);
    }

    public MailDetail get(long id) {
        OutboxMail mail = seen(id);
        Row row = new Sql()
                .add("select w.subject, w.body, m.merge_values from ninefold.mail m")
                .add(" join ninefold.template_wording w on w.id = m.wording_id where m.id = ?", id)
                .rows(em)
                .get(0);
        Map<MergeField, String> values = MergeValues.read(row.text(2));
        values.putIfAbsent(MergeField.LINK, MergeField.LINK.typed());
        values.putIfAbsent(MergeField.LEAVE, MergeField.LEAVE.typed());
        values.put(MergeField.SENDER_NAME, stored.text(DocumentSettings.FROM_NAME));
        Said said = row.text(2) == null ? null : new Said(row.text(0), row.text(1)).with(values);
        List<MailDetail.Entry> log = new Sql()
                        .add("select l.at, l.state, l.said, l.actor from ninefold.mail_log l where l.mail_id = ?", id)
                        .add(" order by l.id")
                        .rows(em)
                        .stream()
                        .map(line -> new MailDetail.Entry(
                                line.moment(0), line.constant(1, MailState.class), line.text(2), line.text(3)))
                        .toList();
        return new MailDetail(mail, said, log);
    }

    /** Holds all mail back, or lets it go again. A message that is being sent is sent. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void pauseAll(boolean paused) {
        MailLane lane = new MailLane(em);
        boolean was = lane.held().paused();
        if (was != paused) {
            lane.pause(paused);
            audit.record(Change.of("CHANGE", "outbox", "all").field("paused", was, paused));
        }
    }

    /** Holds the mails of a batch back, or lets them go again. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void pause(long batch, boolean paused) {
        mustBeOwn(batch);
        int changed = new Sql()
                .add("update ninefold.mail_batch set paused = ? where id = ? and paused <> ?", paused, batch, paused)
                .on(em)
                .executeUpdate();
        if (changed > 0) {
            audit.record(Change.of("CHANGE", "mail_batch", Long.toString(batch)).field("paused", !paused, paused));
        }
    }

    /** Gives up what still waits in a batch; answers with how many. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public int cancelBatch(long batch) {
        mustBeOwn(batch);
        new MailLane(em).held();
        MailMoves moves = new MailMoves(em);
        int given = moves.moveAll(batch, MailState.QUEUED, MailState.CANCELLED, by());
        moves.givenUp("m.batch_id", batch, null).forEach(givenUp::fire);
        audit.record(Change.of("CHANGE", "mail_batch", Long.toString(batch)).after("cancelled", given));
        return given;
    }

    /**
     * Sends again what the mail server refused in a batch, once its reason is mended; answers with how many. Addresses that
     * nobody knows are left, as they are mended one by one.
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public int resendBatch(long batch) {
        mustBeOwn(batch);
        new MailLane(em).held();
        new Sql()
                .add("update ninefold.mail set due_at = " + Moments.NOW + ", tries = 0 where batch_id = ?", batch)
                .add(" and state = ?", MailState.FAILED.name())
                .on(em)
                .executeUpdate();
        int again = new MailMoves(em).moveAll(batch, MailState.FAILED, MailState.QUEUED, by());
        audit.record(Change.of("CHANGE", "mail_batch", Long.toString(batch)).after("resent", again));
        return again;
    }

    /** Gives a message up. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void cancel(long id) {
        move(id, MailState.CANCELLED);
        new MailMoves(em).givenUp("m.id", id, null).forEach(givenUp::fire);
    }

    /** Sends a message again that failed, or of which nobody knows; it is the caller who answers for a second copy. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void resend(long id) {
        move(id, MailState.QUEUED);
        new Sql()
                .add("update ninefold.mail set due_at = " + Moments.NOW + ", tries = 0 where id = ?", id)
                .on(em)
                .executeUpdate();
    }

    private void move(long id, MailState to) {
        OutboxMail mail = seen(id);
        if (mail.state() == MailState.SENDING
                || !mail.state().leadsTo(to)
                || !new MailMoves(em).move(id, mail.state(), to, by())) {
            throw new Refused(DocumentRefusal.MAIL_STATE, mail.state());
        }
        audit.record(Change.of("CHANGE", SUBJECT, Long.toString(id)).field("state", mail.state(), to));
    }

    /** A batch is its maker's, and the administrators'. */
    private void mustBeOwn(long id) {
        MailBatch batch = em.find(MailBatch.class, id);
        if (batch == null) {
            throw new NotFound("mail_batch", id);
        }
        if (!OutboxRows.isOwn(callers.current(), batch.createdBy())) {
            throw new Refused(DocumentRefusal.BATCH_OF_OTHERS, batch.createdBy());
        }
    }

    private OutboxMail seen(long id) {
        OutboxMail found = rows().one(id);
        if (found == null) {
            throw new NotFound(SUBJECT, id);
        }
        return found;
    }

    private Note by() {
        return new Note(null, callers.current().signIn());
    }

    private OutboxRows rows() {
        return new OutboxRows(em, callers.current());
    }
}
