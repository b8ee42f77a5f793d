package org.ninefold.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.ninefold.kernel.Refused;

/**
 * Signs users in by name and password, and tells whether a session is still good. After five failures for a name or
 * from an address, the next try must wait: one second, doubled with each further failure, fifteen minutes at most.
 */
@Stateless
@PermitAll
public class SignIns {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** How long name and address must still wait before another try; zero when they need not. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Duration delay(String signIn, String address) {
        Duration byName = delayOf("name:" + normal(signIn));
        Duration byAddress = delayOf("address:" + address);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    /** The user, when the password is right and the user may sign in; unknown and known names take equally long. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<SignedIn> check(String signIn, String password, String address) {
        Optional<User> user = find(normal(signIn));
        String hash = user.map(User::passwordHash).orElse(Passwords.NOBODY);
        boolean right = Passwords.verify(password == null ? "" : password, hash);
        if (!right || user.isEmpty() || !user.get().enabled()) {
            failed("name:" + normal(signIn));
            failed("address:" + address);
            return Optional.empty();
        }
        if (Passwords.isOld(hash)) {
            user.get().rehash(Passwords.hash(password));
        }
        forget("name:" + normal(signIn));
        return user.map(SignedIn::of);
    }

    /** The user as of now, when the session made with this stamp is still good. */
    public Optional<SignedIn> still(String signIn, long stamp) {
        return find(signIn)
                .filter(User::enabled)
                .filter(user -> user.sessionStamp() == stamp)
                .map(SignedIn::of);
    }

    /** The administrator that the token of the environment speaks for: the one made first. */
    public Optional<SignedIn> firstAdministrator() {
        return em.createQuery(
                        "select u from User u where u.role = :role and u.enabled = true order by u.id", User.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(SignedIn::of);
    }

    /** Replaces the caller's own password; all other sessions of the user end. */
    public SignedIn changePassword(String signIn, String old, String chosen) {
        User user = find(signIn).orElseThrow();
        if (!Passwords.verify(old == null ? "" : old, user.passwordHash())) {
            throw new Refused(AccessRefusal.PASSWORD_WRONG);
        }
        if (chosen == null || chosen.length() < Passwords.MIN_LENGTH) {
            throw new Refused(AccessRefusal.PASSWORD_TOO_SHORT, Passwords.MIN_LENGTH);
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(signIn) || chosen.equals(old)) {
            throw new Refused(AccessRefusal.PASSWORD_IS_NAME);
        }
        user.choosePassword(Passwords.hash(chosen));
        return SignedIn.of(user);
    }

    /** The language the user chose for the own screens. */
    public void speak(String signIn, String language) {
        find(signIn).ifPresent(user -> user.speak(language));
    }

    private Optional<User> find(String signIn) {
        return em.createQuery("select u from User u where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst();
    }

    private Duration delayOf(String subject) {
        SignInFailure failure = em.find(SignInFailure.class, subject);
        if (failure == null || failure.failures() < FREE_FAILURES) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failure.failures() - FREE_FAILURES, 20);
        Duration wait = Duration.ofSeconds(Math.min(seconds, LONGEST_DELAY.toSeconds()));
        Duration left = Duration.between(clock.instant(), failure.lastAt().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void failed(String subject) {
        Instant now = clock.instant();
        SignInFailure failure = em.find(SignInFailure.class, subject);
        if (failure == null) {
            em.persist(new SignInFailure(subject, now));
        } else {
            failure.again(now, LONGEST_DELAY);
        }
    }

    private void forget(String subject) {
        SignInFailure failure = em.find(SignInFailure.class, subject);
        if (failure != null) {
            em.remove(failure);
        }
    }

    private static String normal(String signIn) {
        String stripped = signIn == null ? "" : signIn.strip().toLowerCase(Locale.ROOT);
        return stripped.length() > 200 ? stripped.substring(0, 200) : stripped;
    }
}
