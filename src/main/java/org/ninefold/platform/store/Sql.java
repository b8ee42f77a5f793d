package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A native query put together from constant text and bound values: {@code ?} marks a value, and a value never becomes
 * text. Positions are numbered here, so that conditions can be added in any order.
 */
public final class Sql {

    private static final int FETCHED_AT_ONCE = 1000;
    private static final InstantConverter MOMENTS = new InstantConverter();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder unnumbered = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds text with one {@code ?} for each value. A null value needs {@code cast(? as type)}; moments become UTC. */
    public Sql add(String part, Object... bound) {
        unnumbered.append(part);
        int next = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            text.append(c);
            if (c == '?') {
                values.add(stored(bound[next++]));
                text.append(values.size());
            }
        }
        if (next != bound.length) {
            throw new IllegalStateException(bound.length + " values for " + next + " marks in: " + part);
        }
        return this;
    }

    /** Adds what somebody else knows to say. */
    public Sql add(Consumer<Sql> more) {
        more.accept(this);
        return this;
    }

    public Query on(EntityManager em) {
        return bind(em.createNativeQuery(text.toString()));
    }

    /** The rows as a class, by one of the result set mappings. */
    public Query on(EntityManager em, String resultSetMapping) {
        return bind(em.createNativeQuery(text.toString(), resultSetMapping));
    }

    /** All rows. */
    public List<Row> rows(EntityManager em) {
        List<?> found = on(em).getResultList();
        return found.stream().map(Row::of).toList();
    }

    /** Hands over the rows one by one as the database finds them; however many there are, few are held at a time. */
    public void each(EntityManager em, Consumer<Row> reader) {
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(unnumbered.toString())) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    reader.accept(Row.of(found));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read: " + unnumbered, e);
        }
    }

    private static Object stored(Object value) {
        return value instanceof Instant moment ? MOMENTS.convertToDatabaseColumn(moment) : value;
    }

    private Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
