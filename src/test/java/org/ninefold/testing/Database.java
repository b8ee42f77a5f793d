package org.ninefold.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** A fresh, migrated database with the product's own persistence unit, for use cases and queries in plain JUnit. */
public final class Database implements AutoCloseable {

    /** What every use case and query is tried on. */
    public enum Kind {
        H2,
        POSTGRESQL,
        /** PostgreSQL whose default order is Danish: what needs code point order must say so. */
        POSTGRESQL_DANISH
    }

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DataSource source;
    private final DataSource pool;
    private final EntityManagerFactory factory;
    private final EntityManager em;

    private Database(DataSource source) {
        this.source = source;
        this.pool = source instanceof PGSimpleDataSource postgres ? Postgres.pool(postgres) : source;
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", pool);
        properties.put("eclipselink.session-name", "test" + COUNT.incrementAndGet());
        factory = Persistence.createEntityManagerFactory("ninefold", properties);
        em = factory.createEntityManager();
    }

    public static Database of(Kind kind) {
        return new Database(Migrated.copy(kind));
    }

    public DataSource source() {
        return source;
    }

    public EntityManager em() {
        return em;
    }

    /** Runs the step in one transaction; what it reads afterwards comes from the database. */
    public <T> T in(Supplier<T> step) {
        em.getTransaction().begin();
        try {
            T result = step.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    public void run(Runnable step) {
        in(() -> {
            step.run();
            return null;
        });
    }

    /** Runs one native statement in its own transaction; {@code ?1} marks the first value. */
    public int sql(String statement, Object... values) {
        return in(() -> {
            var query = em.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    /** The single value of a native query, as text. */
    public String value(String query) {
        return String.valueOf(in(() -> em.createNativeQuery(query).getSingleResult()));
    }

    @Override
    public void close() {
        em.close();
        factory.close();
        if (pool instanceof JdbcConnectionPool kept) {
            kept.dispose();
        }
        Migrated.remove(source);
    }
}
