package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Keeps what a host says that comes in by no import kind. A row that is there already as it is said stays untouched. */
final class HostSide {

    private final EntityManager em;
    private final String host;

    HostSide(EntityManager em, String host) {
        this.em = em;
        this.host = host;
    }

    SyncCounts owners(List<HostOwner> owners) {
        return keep(owners, "merge-owner", owner ->
                new Object[] {host, owner.id(), owner.name(), owner.login(), owner.email(), owner.externalId()});
    }

    SyncCounts consents(List<HostConsent> consents) {
        return keep(consents, "merge-consent", hint -> new Object[] {
            host, hint.id(), hint.person(), hint.channel(), hint.address(), hint.allowed(), hint.source(), hint.at()
        });
    }

    /** Hints that the host no longer gives are let go: what was allowed then is not known to be allowed now. */
    SyncCounts consentsAreAll(long pass) {
        int gone = em.createNativeQuery("delete from ninefold.host_consent c where c.host = ?1 and not exists"
                        + " (select 1 from ninefold.host_key k where k.pass_id = ?2 and k.host_id = c.host_id)")
                .setParameter(1, host)
                .setParameter(2, pass)
                .executeUpdate();
        return SyncCounts.gone(gone);
    }

    SyncCounts costs(List<HostCost> costs) {
        return keep(costs, "merge-cost", cost -> new Object[] {
            host,
            cost.worker() == null ? "" : cost.worker(),
            cost.from(),
            cost.thru(),
            cost.hourlyCost(),
            cost.currency()
        });
    }

    /** The host's rates of an hour but these are let go. */
    SyncCounts costsAreAll(List<HostCost> costs) {
        Object[] kept = costs.stream()
                .map(cost -> (cost.worker() == null ? "" : cost.worker()) + " " + cost.from())
                .toArray(String[]::new);
        int gone = em.createNativeQuery("delete from ninefold.cost_rate where host = ?1"
                        + " and not (worker || ' ' || cast(valid_from as varchar) = any(?2))")
                .setParameter(1, host)
                .setParameter(2, kept)
                .executeUpdate();
        return SyncCounts.gone(gone);
    }

    void keys(long pass, List<String> keys) {
        List<Object[]> rows = keys.stream()
                .map(key -> new Object[] {Long.toString(pass), key})
                .toList();
        all(Script.of(HostSide.class, "host-side").part("key").get(0), rows);
    }

    /** Each part has two statements with the same values: what changes a row, and what makes one. */
    private <T> SyncCounts keep(List<T> records, String part, Function<T, Object[]> values) {
        List<Object[]> rows = records.stream().map(values).toList();
        List<String> statements = Script.of(HostSide.class, "host-side").part(part);
        int updated = all(statements.get(0), rows);
        int created = all(statements.get(1), rows);
        return new SyncCounts(created, updated, rows.size() - created - updated, 0, 0, 0, 0);
    }

    private int all(String text, List<Object[]> rows) {
        // the provider takes a connection with the first statement of a transaction
        em.createNativeQuery("select 1").getSingleResult();
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(text)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    bind(statement, i + 1, row[i]);
                }
                statement.addBatch();
            }
            return Arrays.stream(statement.executeBatch()).sum();
        } catch (SQLException e) {
            throw new IllegalStateException("what " + host + " says cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof LocalDate day) {
            statement.setDate(at, Date.valueOf(day));
        } else if (value instanceof Instant moment) {
            statement.setTimestamp(at, Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)));
        } else if (value instanceof BigDecimal number) {
            statement.setBigDecimal(at, number);
        } else if (value instanceof Boolean flag) {
            statement.setBoolean(at, flag);
        } else if (value == null) {
            statement.setNull(at, Types.NULL);
        } else {
            statement.setString(at, value.toString());
        }
    }
}
