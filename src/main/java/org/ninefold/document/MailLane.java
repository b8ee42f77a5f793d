package org.ninefold.document;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The one lane in which all mail leaves, whichever node sends it: how fast, and whether at all. */
final class MailLane {

    /** What was not sent while nobody looked is caught up on for so long. */
    private static final Duration CAUGHT_UP = Duration.ofMillis(1500);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;
    private static final String WHICH = " where name = 'all'";

    private final EntityManager em;

    MailLane(EntityManager em) {
        this.em = em;
    }

    /** The lane as it is. */
    record View(boolean paused, Instant nextAt, Instant blockedUntil, String said, Instant now) {
        boolean isOpen() {
            return !paused && !isBlocked() && !nextAt.isAfter(now);
        }

        boolean isBlocked() {
            return blockedUntil != null && blockedUntil.isAfter(now);
        }
    }

    View view() {
        return read("");
    }

    /** The same, and nobody else takes a message until the transaction ends. */
    View held() {
        return read(" for update");
    }

    private View read(String how) {
        Row row = new Sql()
                .add("select l.paused, l.next_at, l.blocked_until, l.said from ninefold.mail_lane l")
                .add(" where l.name = 'all'" + how)
                .rows(em)
                .get(0);
        return new View(row.flag(0), row.moment(1), row.moment(2), row.text(3), Moments.now(em));
    }

    /** One message more has been taken, of so many a minute. */
    void taken(View lane, int perMinute) {
        Instant oldest = lane.now().minus(CAUGHT_UP);
        Instant from = lane.nextAt().isBefore(oldest) ? oldest : lane.nextAt();
        Instant next = from.plus(Duration.ofMinutes(1).dividedBy(perMinute));
        new Sql()
                .add("update ninefold.mail_lane set next_at = ?" + WHICH, next)
                .on(em)
                .executeUpdate();
    }

    void pause(boolean paused) {
        new Sql()
                .add("update ninefold.mail_lane set paused = ?" + WHICH, paused)
                .on(em)
                .executeUpdate();
    }

    /** The mail server does not talk, or takes nothing: it is left alone, longer each time, ten minutes at most. */
    void block(String said) {
        Row row = new Sql()
                .add("select l.failures, 1 from ninefold.mail_lane l where l.name = 'all' for update")
                .rows(em)
                .get(0);
        int failures = (int) row.whole(0);
        Duration wait = SHORTEST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        new Sql()
                .add(
                        "update ninefold.mail_lane set failures = failures + 1, said = ?, blocked_until = ?",
                        said,
                        Moments.now(em).plus(wait))
                .add(WHICH)
                .on(em)
                .executeUpdate();
    }

    /** The mail server took a message: that it talks is not enough, since it may go on refusing all. */
    void unblock() {
        new Sql()
                .add("update ninefold.mail_lane set failures = 0, said = null, blocked_until = null" + WHICH
                        + " and failures > 0")
                .on(em)
                .executeUpdate();
    }
}
