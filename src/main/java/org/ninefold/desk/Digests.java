package org.ninefold.desk;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** One digest for each person and day. */
record Digests(EntityManager em) {

    /** A node that comes later finds the row there, and leaves it. */
    private static final String KEEP = "insert into ninefold.digest(sign_in, on_day, made_at, late, due_today, planned,"
            + " silent, unplaced) select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 where not exists"
            + " (select 1 from ninefold.digest d where d.sign_in = ?1 and d.on_day = ?2)";

    Optional<Digest> of(String signIn, LocalDate day) {
        return new Sql()
                        .add(
                                "select d.made_at, d.late, d.due_today, d.planned, d.silent, d.unplaced from ninefold.digest d"
                                        + " where d.sign_in = ? and d.on_day = ?",
                                signIn,
                                day)
                        .rows(em)
                        .stream()
                        .map(Digests::digest)
                        .findFirst();
    }

    /** Who works here and has no digest for this day. */
    List<String> missing(LocalDate day) {
        return new Sql()
                        .add(
                                "select u.sign_in from ninefold.app_user u where u.enabled = true and u.role <> 'READER'"
                                        + " and not exists (select 1 from ninefold.digest d where d.sign_in = u.sign_in"
                                        + " and d.on_day = ?) order by u.sign_in",
                                day)
                        .rows(em)
                        .stream()
                        .map(row -> row.text(0))
                        .toList();
    }

    void keep(String signIn, LocalDate day, Instant now, Figures figures) {
        em.createNativeQuery(KEEP)
                .setParameter(1, signIn)
                .setParameter(2, day)
                .setParameter(3, Looks.utc(now))
                .setParameter(4, figures.tasks().late())
                .setParameter(5, figures.tasks().today())
                .setParameter(6, figures.accounts().planned())
                .setParameter(7, figures.accounts().silent())
                .setParameter(8, figures.accounts().unplaced())
                .executeUpdate();
    }

    private static Digest digest(Row row) {
        return new Digest(
                row.moment(0), (int) row.whole(1), (int) row.whole(2), (int) row.whole(3), (int) row.whole(4), (int)
                        row.whole(5));
    }
}
