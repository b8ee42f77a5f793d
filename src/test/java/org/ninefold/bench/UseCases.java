package org.ninefold.bench;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ninefold.account.Reassignment;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.store.ShortMemory;
import org.ninefold.segment.PlacementSums;
import org.ninefold.segment.Standings;
import org.ninefold.task.Tasks;
import org.ninefold.testing.Wiring;

/** The product's use cases and persistence unit without a server; each thread keeps its own connection, as from a pool. */
final class UseCases implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);

    private final DataSource source;
    private final Map<Thread, Connection> connections = new ConcurrentHashMap<>();
    private final EntityManagerFactory factory;
    private ShortMemory memory = ShortMemory.by(CLOCK);

    UseCases(DataSource source) {
        this.source = source;
        Map<String, Object> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", pooled());
        properties.put("eclipselink.session-name", "bench");
        factory = Persistence.createEntityManagerFactory("ninefold", properties);
    }

    /** Use cases for one thread, on behalf of users by name. */
    final class Desk implements AutoCloseable {

        private final EntityManager em = factory.createEntityManager();
        private final Map<Object, Object> kept = new HashMap<>();
        private final Wiring wiring = new Wiring(em, CLOCK)
                .with(Settings.class, new Euro())
                .with(ShortMemory.class, memory)
                .with(Instance.class, Wiring.found(() -> List.of(findingFilter())))
                .with(TransactionSynchronizationRegistry.class, Wiring.keeping(this::keep))
                .observing(this::heard);

        /** What the container would find; tests of other packages cannot name it. */
        private Object findingFilter() {
            try {
                return get(Class.forName("org.ninefold.stakeholder.FindingFilter"));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        /** As the container would, until the transaction ends. */
        private Object keep(Object key, Object thing) {
            return thing == null ? kept.get(key) : kept.put(key, thing);
        }

        /** As the container would tell them. */
        private void heard(Object event) {
            if (event instanceof Reassignment reassignment) {
                get(PlacementSums.class).follow(reassignment);
                get(Standings.class).follow(reassignment);
                get(Tasks.class).follow(reassignment);
            }
        }

        <T> T get(Class<T> useCase) {
            return wiring.get(useCase);
        }

        /** Milliseconds that the call takes in a transaction of its own. */
        double time(Call call) {
            wiring.as(call.user());
            long start = System.nanoTime();
            in(() -> {
                call.useCase().accept(wiring);
                return null;
            });
            return (System.nanoTime() - start) / 1e6;
        }

        /** Does a step as this user, in a transaction of its own. */
        <T> T in(String user, Supplier<T> step) {
            wiring.as(user);
            return in(step);
        }

        void run(Runnable step) {
            in(() -> {
                step.run();
                return null;
            });
        }

        private <T> T in(Supplier<T> step) {
            kept.clear();
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

        @Override
        public void close() {
            em.close();
        }
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }

    /** From here on desks remember nothing of what was asked before. */
    void forget() {
        memory = ShortMemory.by(CLOCK);
    }

    Desk desk() {
        return new Desk();
    }

    @Override
    public void close() {
        factory.close();
        connections.values().forEach(UseCases::end);
    }

    private static void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource pooled() {
        return (DataSource) Proxy.newProxyInstance(
                UseCases.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> method.getName().equals("getConnection")
                        ? connections.computeIfAbsent(Thread.currentThread(), thread -> keptOpen())
                        : method.invoke(source, arguments));
    }

    /** A connection that is given back instead of closed. */
    private Connection keptOpen() {
        try {
            Connection connection = source.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    UseCases.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
