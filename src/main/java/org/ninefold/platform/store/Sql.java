package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * A native query put together from constant text and bound values: {@code ?} marks a value, and a value never becomes
 * text. Positions are numbered here, so that conditions can be added in any order.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds text with one {@code ?} for each value. A null value needs {@code cast(? as type)}. */
    public Sql add(String part, Object... bound) {
        int next = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            text.append(c);
            if (c == '?') {
                values.add(bound[next++]);
                text.append(values.size());
            }
        }
        if (next != bound.length) {
            throw new IllegalStateException(bound.length + " values for " + next + " marks in: " + part);
        }
        return this;
    }

    public Query on(EntityManager em) {
        return bind(em.createNativeQuery(text.toString()));
    }

    /** The rows as a class, by one of the result set mappings. */
    public Query on(EntityManager em, String resultSetMapping) {
        return bind(em.createNativeQuery(text.toString(), resultSetMapping));
    }

    private Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
