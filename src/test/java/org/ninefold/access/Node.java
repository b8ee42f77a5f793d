package org.ninefold.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.RollbackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** One node of the product on a database it may share with others: own connection, own transactions, its own clock. */
final class Node implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final EntityManager em;
    private final Wiring wiring;

    Node(Database database) {
        this(database, Duration.ZERO);
    }

    /** A node whose clock shows so much after noon. */
    Node(Database database, Duration later) {
        em = database.em().getEntityManagerFactory().createEntityManager();
        Clock clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        wiring = new Wiring(database, clock).with(EntityManager.class, em).as("admin");
        wiring.with(Doorkeeper.class, new Steps(wiring.get(Doorkeeper.class)));
    }

    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    Node as(String signIn) {
        wiring.as(signIn);
        return this;
    }

    <T> T in(Supplier<T> step) {
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

    void run(Runnable step) {
        in(() -> {
            step.run();
            return null;
        });
    }

    @Override
    public void close() {
        em.close();
    }

    /** The doorkeeper with a transaction around each step, as the container gives it. */
    private final class Steps extends Doorkeeper {

        private final Doorkeeper plain;

        Steps(Doorkeeper plain) {
            this.plain = plain;
        }

        @Override
        public boolean knows(SignInTry attempt) {
            return in(() -> plain.knows(attempt));
        }

        @Override
        public void prepare(String subject) {
            try {
                run(() -> plain.prepare(subject));
            } catch (RollbackException e) {
                // the container rolls back without a word where the step asked for it
            }
        }

        @Override
        public Duration admit(List<SignInTry.Counter> counters) {
            return in(() -> plain.admit(counters));
        }

        @Override
        public Optional<String> hash(String signIn) {
            return in(() -> plain.hash(signIn));
        }

        @Override
        public Optional<SignedIn> welcome(
                SignInTry attempt, List<SignInTry.Counter> counters, String compared, String fresh) {
            return in(() -> plain.welcome(attempt, counters, compared, fresh));
        }

        @Override
        public void turnAway(SignInTry attempt) {
            run(() -> plain.turnAway(attempt));
        }

        @Override
        public void putOff(SignInTry attempt) {
            run(() -> plain.putOff(attempt));
        }

        @Override
        public void refuseChange(String signIn) {
            run(() -> plain.refuseChange(signIn));
        }

        @Override
        public Optional<SignedIn> choose(String signIn, String compared, String chosen) {
            return in(() -> plain.choose(signIn, compared, chosen));
        }
    }
}
