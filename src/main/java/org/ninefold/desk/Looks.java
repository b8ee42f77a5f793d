package org.ninefold.desk;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** When a person last looked at Today. What happened since an earlier day is news for the whole of this one. */
record Looks(EntityManager em, String signIn, ZoneId zone) {

    /** What is news to somebody who never looked. */
    private static final Duration AT_FIRST = Duration.ofDays(7);

    /** A look so soon after another is the same one: it need not be written. */
    private static final Duration SAME = Duration.ofMinutes(5);

    /** From when on things are news, and whether the person looks for the first time, or did so earlier today. */
    record Since(Instant moment, boolean first) {}

    Since since(Instant now) {
        return lastLook(now).map(look -> new Since(look, false)).orElseGet(() -> new Since(now.minus(AT_FIRST), true));
    }

    /** When the person looked last on an earlier day. */
    private Optional<Instant> lastLook(Instant now) {
        return rows().stream()
                .findFirst()
                .map(row -> isOnADayBefore(row.moment(0), now) ? row.moment(0) : row.moment(1));
    }

    /** Remembers that the person looks now. */
    void look(Instant now) {
        List<Row> before = rows();
        if (!before.isEmpty() && before.get(0).moment(0).isAfter(now.minus(SAME))) {
            return;
        }
        // the person's row is held: two windows opened at once make one row
        em.createNativeQuery("select 1 from ninefold.app_user where sign_in = ?1 for update")
                .setParameter(1, signIn)
                .getResultList();
        Optional<Instant> since = lastLook(now);
        em.createNativeQuery("delete from ninefold.look where sign_in = ?1")
                .setParameter(1, signIn)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into ninefold.look(sign_in, looked_at, news_since) values (?1, ?2, cast(?3 as timestamp))")
                .setParameter(1, signIn)
                .setParameter(2, utc(now))
                .setParameter(3, since.map(Looks::utc).orElse(null))
                .executeUpdate();
    }

    private boolean isOnADayBefore(Instant looked, Instant now) {
        return looked.atZone(zone).toLocalDate().isBefore(now.atZone(zone).toLocalDate());
    }

    private List<Row> rows() {
        return new Sql()
                .add("select l.looked_at, l.news_since from ninefold.look l where l.sign_in = ?", signIn)
                .rows(em);
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
