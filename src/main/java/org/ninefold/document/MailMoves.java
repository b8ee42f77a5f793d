package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ninefold.access.Audit;
import org.ninefold.document.Queued.LeftOut;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Moves messages from state to state, and keeps what was said of it; nothing else does. */
final class MailMoves {

    /** So many refused one after the other are no longer the fault of their addresses. */
    private static final int MANY = 10;

    private final EntityManager em;

    MailMoves(EntityManager em) {
        this.em = em;
    }

    /** @param said the mail server's sentence, or null */
    record Note(String said, String actor) {}

    /** Moves one message where it is in that state still, and says whether it was. */
    boolean move(long mail, MailState from, MailState to, Note note) {
        mustLead(from, to);
        int moved = set(to).add(" where id = ? and state = ?", mail, from.name())
                .on(em)
                .executeUpdate();
        if (moved == 1) {
            log(mail, to, note);
        }
        return moved == 1;
    }

    /** Moves the messages of a batch that are in that state. */
    int moveAll(long batch, MailState from, MailState to, Note note) {
        mustLead(from, to);
        new Sql()
                .add("insert into ninefold.mail_log(mail_id, at, state, said, actor)")
                .add(
                        " select m.id, " + Moments.NOW + ", cast(? as varchar), cast(? as varchar), cast(? as varchar)",
                        to.name(),
                        note.said(),
                        note.actor())
                .add(" from ninefold.mail m where m.batch_id = ? and m.state = ?", batch, from.name())
                .on(em)
                .executeUpdate();
        return set(to).add(" where batch_id = ? and state = ?", batch, from.name())
                .on(em)
                .executeUpdate();
    }

    /** Gives a message up for this reason where it still waits. */
    List<GivenUp> giveUp(long mail, LeftOut why) {
        move(mail, MailState.QUEUED, MailState.CANCELLED, new Note(why.name(), Audit.NOBODY));
        return givenUp("m.id", mail, why);
    }

    /**
     * What given up mails were about, of which no mail has left or may have, and none waits.
     *
     * @param which {@code m.id} or {@code m.batch_id}
     * @param why null where somebody gave them up
     */
    List<GivenUp> givenUp(String which, long id, LeftOut why) {
        Map<String, List<Long>> about = new TreeMap<>();
        new Sql()
                .add("select m.link_kind, m.link_about from ninefold.mail m where " + which + " = ?", id)
                .add(" and m.state = 'CANCELLED' and m.link_about is not null and not exists (")
                .add("select 1 from ninefold.mail n where n.link_about = m.link_about and n.link_kind = m.link_kind")
                .add(" and (n.state <> 'CANCELLED' or exists (select 1 from ninefold.mail_log l")
                .add(" where l.mail_id = n.id and l.state in ('SENT', 'UNCERTAIN'))))")
                .rows(em)
                .forEach(row -> about.computeIfAbsent(row.text(0), kind -> new ArrayList<>())
                        .add(row.whole(1)));
        return about.entrySet().stream()
                .map(one -> new GivenUp(one.getKey(), one.getValue(), why))
                .toList();
    }

    private static Sql set(MailState to) {
        return new Sql()
                .add(
                        "update ninefold.mail set version = version + 1, state = ?, lease_until = null, moved_at = "
                                + Moments.NOW,
                        to.name());
    }

    void log(long mail, MailState to, Note note) {
        new Sql()
                .add("insert into ninefold.mail_log(mail_id, at, state, said, actor) values (?, " + Moments.NOW, mail)
                .add(", ?, cast(? as varchar), ?)", to.name(), note.said(), note.actor())
                .on(em)
                .executeUpdate();
    }

    /** Whether the server took none of the last: something is set wrongly, and the others need not meet the same. */
    boolean endedAllRefused() {
        List<Row> last = new Sql()
                .add("select l.state, l.id from ninefold.mail_log l where l.state in ('SENT', 'BOUNCED', 'FAILED')")
                .add(" order by l.id desc limit ?", MANY)
                .rows(em);
        return last.size() == MANY && last.stream().noneMatch(row -> row.text(0).equals(MailState.SENT.name()));
    }

    private static void mustLead(MailState from, MailState to) {
        if (!from.leadsTo(to)) {
            throw new IllegalStateException(from + " never leads to " + to);
        }
    }
}
