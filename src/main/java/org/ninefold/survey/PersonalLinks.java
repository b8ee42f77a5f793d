package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Secrets;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The tokens by which people who were asked are let in; what is kept of one is its hash. */
record PersonalLinks(EntityManager em) {

    /** As long after the last day a link still says that it is over, and not that it is unknown. */
    private static final int LATE_DAYS = 90;

    /** A fresh token for the same answers; those made before stay good. */
    String fresh(long invitation, LocalDate closes) {
        String token = Secrets.random();
        new Sql()
                .add(
                        "insert into ninefold.invitation_token(hash, invitation_id, expires_on) values (?, ?, ?)",
                        Secrets.hash(token),
                        invitation,
                        closes.plusDays(LATE_DAYS))
                .on(em)
                .executeUpdate();
        return token;
    }

    /** Drops the tokens that are nobody's any more. */
    void drop(LocalDate today) {
        new Sql()
                .add("delete from ninefold.invitation_token where expires_on < ?", today)
                .on(em)
                .executeUpdate();
    }

    /** Whose token it is; empty where it is nobody's, or nobody's any more. */
    Optional<Long> invitation(String token, LocalDate today) {
        List<Row> found = new Sql()
                .add(
                        "select t.invitation_id from ninefold.invitation_token t where t.hash = ? and t.expires_on >= ?",
                        Secrets.hash(token),
                        today)
                .rows(em);
        return found.stream().findFirst().map(row -> row.whole(0));
    }
}
