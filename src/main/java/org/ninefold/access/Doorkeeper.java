package org.ninefold.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps of signing in that touch the database, each in a short transaction of its own: the slow comparison of
 * passwords lies between them. A try is counted before its password is compared, under a lock on its counters, so that
 * many tries at once, also on several nodes, get no further than the same tries one after the other.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Doorkeeper {

    /** Counters untouched for so long are swept out; an address is then no longer known for a name. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Resource
    SessionContext context;

    @Inject
    Clock clock;

    @EJB
    Audit audit;

    /** Whether the name has signed in from the address before. */
    public boolean knows(SignInTry attempt) {
        return em.find(SignInFailure.class, attempt.known()) != null;
    }

    /** Makes sure that the counter exists; another node may make it at the same moment. */
    public void prepare(String subject) {
        if (em.find(SignInFailure.class, subject) != null) {
            return;
        }
        try {
            em.persist(new SignInFailure(subject, clock.instant()));
            em.flush();
        } catch (PersistenceException e) {
            if (!Clash.in(e)) {
                throw e;
            }
            context.setRollbackOnly();
        }
    }

    /** Counts the try, unless it must wait: then how long. */
    public Duration admit(List<SignInTry.Counter> counters) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (SignInTry.Counter counter : counters) {
            Duration left = locked(counter.subject()).left(now, counter.free());
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        if (longest.isZero()) {
            counters.forEach(counter -> locked(counter.subject()).tried(now));
        }
        return longest;
    }

    /** The password's hash of the user who may sign in by this name. */
    public Optional<String> hash(String signIn) {
        return find(signIn).filter(User::enabled).map(User::passwordHash);
    }

    /** The password was right: the try was no failure, and the address is known for the name from now on. */
    public Optional<SignedIn> welcome(
            SignInTry attempt, List<SignInTry.Counter> counters, String compared, String fresh) {
        Optional<User> user = find(attempt.name()).filter(User::enabled).filter(found -> found.passwordHash()
                .equals(compared));
        if (user.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        counters.forEach(counter -> settle(locked(counter.subject()), counter.shared(), now));
        locked(attempt.known()).forget(now);
        em.createQuery("delete from SignInFailure f where f.lastAt < :long")
                .setParameter("long", now.minus(REMEMBERED))
                .executeUpdate();
        if (fresh != null) {
            user.get().rehash(fresh);
        }
        audit.record(Audit.Change.of("SIGN_IN", "user", attempt.name()), attempt.name());
        return user.map(SignedIn::of);
    }

    /** Notes the failure. A name nobody has is not written down: people type passwords there by mistake. */
    public void turnAway(SignInTry attempt) {
        note("SIGN_IN_FAILED", attempt);
    }

    /** Notes that a try came too soon after failed ones, and was not looked at. */
    public void putOff(SignInTry attempt) {
        note("SIGN_IN_DELAYED", attempt);
    }

    /** Notes that a signed-in user did not know the present password. */
    public void refuseChange(String signIn) {
        audit.recordSeldom(Audit.Change.of("CHANGE_PASSWORD_FAILED", "user", signIn), signIn);
    }

    private void note(String action, SignInTry attempt) {
        String name = find(attempt.name()).map(User::signIn).orElse(Audit.NOBODY);
        audit.recordSeldom(Audit.Change.of(action, "user", name), name);
    }

    /** Keeps the password the user chose, if it is still the one compared that it replaces. */
    public Optional<SignedIn> choose(String signIn, String compared, String chosen) {
        Optional<User> user = find(signIn).filter(User::enabled).filter(found -> found.passwordHash()
                .equals(compared));
        user.ifPresent(found -> {
            found.choosePassword(chosen);
            audit.record(Audit.Change.of("CHANGE_PASSWORD", "user", signIn), signIn);
        });
        return user.map(SignedIn::of);
    }

    private static void settle(SignInFailure counter, boolean shared, Instant now) {
        if (shared) {
            counter.takeBack();
        } else {
            counter.forget(now);
        }
    }

    private Optional<User> find(String signIn) {
        return em.createQuery("select u from User u where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst();
    }

    private SignInFailure locked(String subject) {
        return em.find(SignInFailure.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }
}
