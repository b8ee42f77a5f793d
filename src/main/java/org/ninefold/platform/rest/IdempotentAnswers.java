package org.ninefold.platform.rest;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * Keeps what was answered to requests with an Idempotency-Key, for a day. A key is claimed before the work begins, in a
 * transaction of its own, so that of many twins exactly one does the work.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Which request by whom. */
    public record Key(String caller, String text) {}

    /** Forgets the caller's keys that have had their day. */
    public void forgetOld(String caller) {
        new Sql()
                .add(
                        "delete from ninefold.idempotent_answer where caller = ? and created_at < ?",
                        caller,
                        utc(clock.instant().minus(KEPT)))
                .on(em)
                .executeUpdate();
    }

    /** Takes the key for this request; fails with a duplicate where it is taken. */
    public void claim(Key key, String requestHash) {
        new Sql()
                .add(
                        "insert into ninefold.idempotent_answer(caller, idempotency_key, request_hash, created_at)"
                                + " values (?, ?, ?, ?)",
                        key.caller(),
                        key.text(),
                        requestHash,
                        utc(clock.instant()))
                .on(em)
                .executeUpdate();
    }

    /**
     * What was answered to the request that took the key; empty where the key has just become free again.
     *
     * @throws Refused where that was another request, or is still running
     */
    public Optional<IdempotentAnswer> earlier(Key key, String requestHash) {
        List<Row> found = new Sql()
                .add(
                        "select request_hash, status, location, etag, body from ninefold.idempotent_answer"
                                + " where caller = ? and idempotency_key = ?",
                        key.caller(),
                        key.text())
                .rows(em);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row row = found.get(0);
        if (!requestHash.equals(row.text(0))) {
            throw new Refused(IdempotencyRefusal.KEY_USED_OTHERWISE);
        }
        if (row.text(1) == null) {
            throw new Refused(IdempotencyRefusal.STILL_RUNNING);
        }
        return Optional.of(new IdempotentAnswer((int) row.whole(1), row.text(2), row.text(3), row.text(4)));
    }

    public void keep(Key key, IdempotentAnswer answer) {
        new Sql()
                .add("update ninefold.idempotent_answer set status = ?", answer.status())
                .add(", location = cast(? as varchar(1000))", answer.location())
                .add(", etag = cast(? as varchar(100)), body = cast(? as text)", answer.tag(), answer.body())
                .add(" where caller = ? and idempotency_key = ?", key.caller(), key.text())
                .on(em)
                .executeUpdate();
    }

    /** Frees the key of a request that made nothing: it may be mended and sent again. */
    public void free(Key key) {
        new Sql()
                .add(
                        "delete from ninefold.idempotent_answer where caller = ? and idempotency_key = ?",
                        key.caller(),
                        key.text())
                .on(em)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
