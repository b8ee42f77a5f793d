package org.ninefold.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.document.MailMoves.Note;
import org.ninefold.document.Queued.LeftOut;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The steps of sending, each committed before the next: what the database says is never behind what the server knows. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailSteps {

    /** Longer than a mail server can keep us waiting. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int MOST_TRIES = 8;

    private static final Duration LONGEST_WAIT = Duration.ofHours(4);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    StoredSettings settings;

    @Inject
    @Any
    Instance<MailPermission> permissions;

    @Inject
    @Any
    Instance<MailLink> links;

    @Inject
    Event<GivenUp> givenUp;

    /** Whether there is a message that may leave now. */
    public boolean isDue() {
        return !settings.text(DocumentSettings.FROM).isEmpty()
                && new MailLane(em).view().isOpen()
                && batch() != 0;
    }

    /** The next message that may leave, by its id; 0 where there is none. */
    public long next() {
        MailLane lane = new MailLane(em);
        MailLane.View held = lane.held();
        long batch = held.isOpen() ? batch() : 0;
        if (batch == 0) {
            return 0;
        }
        lane.taken(held, Integer.parseInt(settings.text(DocumentSettings.PER_MINUTE)));
        return new Sql()
                .add("select m.id, m.due_at from ninefold.mail m where m.batch_id = ? and m.state = 'QUEUED'", batch)
                .add(" and m.due_at <= " + Moments.NOW + " order by m.due_at, m.id limit 1")
                .rows(em)
                .get(0)
                .whole(0);
    }

    /** The batch whose message is next: those that somebody waits for before all others. */
    private long batch() {
        List<Row> found = new Sql()
                .add("select b.id, b.urgent from ninefold.mail_batch b where not b.paused and exists (")
                .add("select 1 from ninefold.mail m where m.batch_id = b.id and m.state = 'QUEUED' and m.due_at <= ")
                .add(Moments.NOW + ") order by b.urgent desc, b.id limit 1")
                .rows(em);
        return found.isEmpty() ? 0 : found.get(0).whole(0);
    }

    /** Marks the message as being sent, and makes its links; null where it is not to be sent any more. */
    public Letter begin(long mail) {
        List<Row> found = new Sql()
                .add("select m.address, m.contact_id, b.purpose, m.merge_values, m.link_kind, m.link_about, m.tries,")
                .add(" w.subject, w.body from ninefold.mail m join ninefold.mail_batch b on b.id = m.batch_id")
                .add(" join ninefold.template_wording w on w.id = m.wording_id where m.id = ?", mail)
                .rows(em);
        Row row = found.get(0);
        MailMoves moves = new MailMoves(em);
        Recipient person = person(row);
        LeftOut why = whyNot(row, person);
        Letter letter = why == null
                ? letter(row, person.address(), new Letter.Id(mail, (int) row.whole(6) + 1, Moments.now(em)))
                : null;
        if (letter == null) {
            moves.giveUp(mail, why == null ? LeftOut.OVER : why).forEach(givenUp::fire);
            return null;
        }
        if (!moves.move(mail, MailState.QUEUED, MailState.SENDING, new Note(null, Audit.NOBODY))) {
            return null;
        }
        new Sql()
                .add(
                        "update ninefold.mail set tries = tries + 1, lease_until = ?",
                        letter.id().at().plus(LEASE))
                .add(", address = ? where id = ?", letter.to(), mail)
                .on(em)
                .executeUpdate();
        return letter;
    }

    /** Of a contact the address of today: the one of when it was queued may be somebody else's. Null for who is gone. */
    private Recipient person(Row row) {
        return row.text(1) == null
                ? new Recipient(null, row.text(0), null, Map.of())
                : new Recipients(em, "").of(List.of(row.whole(1))).get(row.whole(1));
    }

    /** What has changed since it was queued. */
    private LeftOut whyNot(Row row, Recipient person) {
        if (row.text(1) == null) {
            return person.address() == null ? LeftOut.NO_ADDRESS : null;
        }
        if (person == null) {
            return LeftOut.GONE;
        }
        if (!MailAddress.isOne(person.address())) {
            return LeftOut.NO_ADDRESS;
        }
        MailPurpose purpose = row.constant(2, MailPurpose.class);
        return new Permissions(permissions)
                        .among(purpose, List.of(person.contact()))
                        .isEmpty()
                ? LeftOut.NO_PERMISSION
                : null;
    }

    /** Null where its link leads nowhere any more. */
    private Letter letter(Row row, String address, Letter.Id id) {
        Letter.Sender sender = new Letter.Sender(
                settings.text(DocumentSettings.FROM),
                settings.text(DocumentSettings.FROM_NAME),
                settings.text(DocumentSettings.REPLY_TO));
        Said wording = new Said(row.text(7), row.text(8));
        Map<MergeField, String> values = MergeValues.read(row.text(3));
        values.put(MergeField.SENDER_NAME, sender.shown());
        MailPurpose purpose = row.constant(2, MailPurpose.class);
        if (row.text(4) != null && wording.fields().contains(MergeField.LINK)) {
            Optional<String> link = link(row.text(4), row.whole(5), purpose);
            if (link.isEmpty()) {
                return null;
            }
            values.put(MergeField.LINK, link.get());
        }
        String leave = purpose.canBeLeft()
                        && row.text(1) != null
                        && links.stream().anyMatch(known -> known.kind().equals(MailLink.CONSENT))
                ? link(MailLink.CONSENT, row.whole(1), purpose).orElse(null)
                : null;
        if (leave != null) {
            values.put(MergeField.LEAVE, leave);
        }
        return new Letter(id, sender, address, wording.with(values), wording.html(values), leave);
    }

    private Optional<String> link(String kind, long about, MailPurpose purpose) {
        return links.stream()
                .filter(link -> link.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes links of kind " + kind))
                .fresh(about, purpose);
    }

    /** The message could not be made: it waits, and others go on. */
    public void unmade(long mail, String why) {
        Delivery said = new Delivery(Delivery.Outcome.LATER, why);
        new Sql()
                .add(
                        "update ninefold.mail set due_at = ?, version = version + 1",
                        Moments.now(em).plus(LONGEST_WAIT))
                .add(" where id = ? and state = 'QUEUED'", mail)
                .on(em)
                .executeUpdate();
        new MailMoves(em).log(mail, MailState.QUEUED, new Note(said.said(), Audit.NOBODY));
    }

    /** Keeps what became of a message. */
    public void told(Letter.Id id, Delivery delivery) {
        MailMoves moves = new MailMoves(em);
        Note note = new Note(delivery.said(), Audit.NOBODY);
        MailState to = state(delivery, id.tries());
        if (to == MailState.QUEUED) {
            Duration wait = Duration.ofMinutes(1L << Math.min(id.tries() - 1, MOST_TRIES));
            new Sql()
                    .add(
                            "update ninefold.mail set due_at = ? where id = ? and state = 'SENDING'",
                            Moments.now(em).plus(wait),
                            id.mail())
                    .on(em)
                    .executeUpdate();
        }
        moves.move(id.mail(), MailState.SENDING, to, note);
        if (to == MailState.SENT) {
            new MailLane(em).unblock();
        }
        boolean refused = to == MailState.BOUNCED || to == MailState.FAILED;
        if (delivery.outcome() == Delivery.Outcome.UNREACHED || refused && moves.endedAllRefused()) {
            new MailLane(em).block(delivery.said());
        }
    }

    private static MailState state(Delivery delivery, int tries) {
        return switch (delivery.outcome()) {
            case SENT -> MailState.SENT;
            case BOUNCED -> MailState.BOUNCED;
            case FAILED -> MailState.FAILED;
            case UNCERTAIN -> MailState.UNCERTAIN;
            case UNREACHED -> MailState.QUEUED;
            case LATER -> tries >= MOST_TRIES ? MailState.FAILED : MailState.QUEUED;
        };
    }

    /** The mail server did not answer. */
    public void unreached(String failure) {
        new MailLane(em).block(failure);
    }

    /** Whoever sent these has died, or forgotten them: nobody knows what became of them. */
    public int expire() {
        List<Row> found = new Sql()
                .add("select m.id, m.state from ninefold.mail m where m.state = 'SENDING' and m.lease_until < ")
                .add(Moments.NOW)
                .rows(em);
        MailMoves moves = new MailMoves(em);
        found.forEach(
                row -> moves.move(row.whole(0), MailState.SENDING, MailState.UNCERTAIN, new Note(null, Audit.NOBODY)));
        return found.size();
    }
}
