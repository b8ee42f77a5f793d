package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * A host's one row: when it is read next, when it was read last and by what choices.
 *
 * @param nextAt null where nothing is planned
 * @param looked the host's clock when it was read last; null before that
 * @param choices a digest of {@link Host#choices}; null before the first reading
 */
record HostState(Instant nextAt, LocalDate nextKeysOn, Instant looked, String choices) {

    static Optional<HostState> of(EntityManager em, String host) {
        return new Sql()
                        .add(
                                "select s.next_read_at, s.next_keys_on, s.looked_at, s.choices"
                                        + " from ninefold.host_state s where s.host = ?",
                                host)
                        .rows(em)
                        .stream()
                        .map(HostState::of)
                        .findFirst();
    }

    /** Holds the row until the transaction ends, so that two who start at once follow each other. */
    static void hold(EntityManager em, String host) {
        new Sql()
                .add(
                        "insert into ninefold.host_state(host) select cast(? as varchar) where not exists"
                                + " (select 1 from ninefold.host_state s where s.host = ?)",
                        host,
                        host)
                .on(em)
                .executeUpdate();
        new Sql()
                .add("select host from ninefold.host_state where host = ? for update", host)
                .on(em)
                .getResultList();
    }

    /** Everything is known as the host's clock said then, by these choices. */
    static void done(EntityManager em, String host, Instant looked, String choices) {
        new Sql()
                .add(
                        "update ninefold.host_state set looked_at = cast(? as timestamp), choices = ? where host = ?",
                        looked,
                        digest(choices),
                        host)
                .on(em)
                .executeUpdate();
    }

    /** The database's clock: nodes' may differ. */
    static Instant now(EntityManager em) {
        return new Sql()
                .add("select cast(current_timestamp at time zone 'UTC' as timestamp), 1")
                .rows(em)
                .get(0)
                .moment(0);
    }

    /** @param next null: not by itself */
    static void planRead(EntityManager em, String host, Instant next) {
        new Sql()
                .add("update ninefold.host_state set next_read_at = cast(? as timestamp) where host = ?", next, host)
                .on(em)
                .executeUpdate();
    }

    static void planKeys(EntityManager em, String host, LocalDate next) {
        new Sql()
                .add("update ninefold.host_state set next_keys_on = cast(? as date) where host = ?", next, host)
                .on(em)
                .executeUpdate();
    }

    /** Whether everything was read, and by these choices. */
    boolean wasReadBy(String choices) {
        return digest(choices).equals(this.choices);
    }

    private static String digest(String choices) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(choices.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HostState of(Row row) {
        return new HostState(row.moment(0), row.day(1), row.moment(2), row.text(3));
    }
}
