package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Role;
import org.ninefold.account.Contact;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads the outbox as far as the caller reaches: who does not see all accounts sees what went to people of theirs. */
final class OutboxRows {

    private static final String COLUMNS = "m.id, m.version, m.state, m.batch_id, b.name, b.purpose, c.ref as contact,"
            + " c.first_name, c.last_name, a.ref as account, m.address, w.language, m.queued_at, m.due_at, m.moved_at,"
            + " m.tries, (select l.said from ninefold.mail_log l where l.id = (select max(k.id)"
            + " from ninefold.mail_log k where k.mail_id = m.id)) as told";

    private static final String FROM = " from ninefold.mail m join ninefold.mail_batch b on b.id = m.batch_id"
            + " join ninefold.template_wording w on w.id = m.wording_id"
            + " left join ninefold.contact c on c.id = m.contact_id"
            + " left join ninefold.account a on a.id = c.account_id where 1 = 1";

    private final EntityManager em;
    private final Caller caller;

    OutboxRows(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    Page<OutboxMail> page(OutboxQuery query, int offset, int limit) {
        Consumer<Sql> from = sql -> {
            sql.add(FROM);
            query.limit(sql);
            limit(sql);
        };
        return new Listing<>(COLUMNS, from, "m.id desc", OutboxRows::read).page(em, offset, limit);
    }

    /** The message of this id; null where there is none to see. */
    OutboxMail one(long id) {
        Sql sql = new Sql().add("select " + COLUMNS + FROM + " and m.id = ?", id);
        limit(sql);
        return sql.rows(em).stream().map(OutboxRows::read).findFirst().orElse(null);
    }

    /** How many there are of each state: by an index alone, or as few rows as the caller sees. */
    Map<MailState, Long> counts() {
        Sql sql = new Sql().add("select m.state, count(*) from ");
        if (caller.reads() == Caller.Reach.ALL) {
            sql.add("ninefold.mail m");
        } else {
            sql.add("(select n.state from ninefold.mail n join ninefold.contact c on c.id = n.contact_id")
                    .add(" join ninefold.account a on a.id = c.account_id where 1 = 1");
            caller.limit(sql, "a");
            sql.add(" union all select n.state from ninefold.mail_batch b join ninefold.mail n on n.batch_id = b.id")
                    .add(" where n.contact_id is null and b.created_by = ?) m", caller.signIn());
        }
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        sql.add(" group by m.state")
                .rows(em)
                .forEach(row -> counts.put(row.constant(0, MailState.class), row.whole(1)));
        return counts;
    }

    /** What went to people of theirs, and what they sent to themselves. */
    private void limit(Sql sql) {
        if (caller.reads() != Caller.Reach.ALL) {
            sql.add(" and (m.contact_id is null and b.created_by = ? or 1 = 1", caller.signIn());
            caller.limit(sql, "a");
            sql.add(")");
        }
    }

    /** Whether somebody may hold back or give up what this user made. */
    static boolean isOwn(Caller caller, String maker) {
        return caller.role() == Role.ADMINISTRATOR || caller.signIn().equals(maker);
    }

    /** The newest batches, with how many of their messages wait. */
    List<BatchView> batches(int most) {
        return new Sql()
                        .add("select b.id, b.name, b.purpose, b.paused, b.created_at, b.created_by, count(m.id),")
                        .add(" sum(case when m.state = 'QUEUED' then 1 else 0 end),")
                        .add(" sum(case when m.state = 'FAILED' then 1 else 0 end),")
                        .add(
                                " sum(case when m.state = 'SENT' then 1 else 0 end) from (select * from ninefold.mail_batch n")
                        .add(" order by n.id desc limit ?) b left join ninefold.mail m on m.batch_id = b.id", most)
                        .add(
                                " group by b.id, b.name, b.purpose, b.paused, b.created_at, b.created_by order by b.id desc")
                        .rows(em)
                        .stream()
                        .map(row -> BatchView.of(row, isOwn(caller, row.text(5))))
                        .toList();
    }

    private static OutboxMail read(Row row) {
        MailState state = row.constant(2, MailState.class);
        return new OutboxMail(
                row.whole(0),
                row.whole(1),
                state,
                row.whole(3),
                row.text(4),
                row.constant(5, MailPurpose.class),
                row.text(6),
                Contact.wholeName(row.text(7), row.text(8)),
                row.text(9),
                row.text(10),
                row.text(11),
                row.moment(12),
                state == MailState.QUEUED ? row.moment(13) : null,
                row.moment(14),
                (int) row.whole(15),
                row.text(16));
    }
}
