package org.ninefold.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Role.Names;
import org.ninefold.access.SignInTry.Counter;
import org.ninefold.kernel.Refused;

/** Signs users in by name and password, and tells whether a session is still good. */
@Stateless
@PermitAll
public class SignIns {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Doorkeeper doorkeeper;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    /**
     * Lets the user in when the password is right and the user may sign in. Known and unknown names, wrong passwords and
     * disabled users get the same answer in the same time.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignInAnswer enter(String signIn, String password, String address) {
        SignInTry attempt = SignInTry.of(signIn, address);
        List<Counter> counters = attempt.counters(doorkeeper.knows(attempt));
        Duration wait = admit(counters);
        if (!wait.isZero()) {
            doorkeeper.putOff(attempt);
            return SignInAnswer.later(wait);
        }
        String hash = doorkeeper.hash(attempt.name()).orElse(Passwords.NOBODY);
        if (Passwords.verify(password, hash) && !hash.equals(Passwords.NOBODY)) {
            String fresh = Passwords.isOld(hash) ? Passwords.hash(password) : null;
            doorkeeper.prepare(attempt.known());
            Optional<SignedIn> user = doorkeeper.welcome(attempt, counters, hash, fresh);
            if (user.isPresent()) {
                return SignInAnswer.welcome(user.get());
            }
        }
        doorkeeper.turnAway(attempt);
        return SignInAnswer.wrong();
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
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignedIn changePassword(String old, String chosen) {
        String signIn = callers.current().signIn();
        Passwords.check(chosen, old, signIn);
        List<Counter> counters = SignInTry.ownPassword(signIn);
        Duration wait = admit(counters);
        if (!wait.isZero()) {
            doorkeeper.refuseChange(signIn);
            throw new Refused(AccessRefusal.TOO_MANY_TRIES, wait.toSeconds() + 1);
        }
        String hash = doorkeeper.hash(signIn).orElse(Passwords.NOBODY);
        if (!Passwords.verify(old, hash)) {
            doorkeeper.refuseChange(signIn);
            throw new Refused(AccessRefusal.PASSWORD_WRONG);
        }
        return doorkeeper
                .choose(signIn, hash, Passwords.hash(chosen))
                .orElseThrow(() -> new Refused(AccessRefusal.PASSWORD_WRONG));
    }

    /** Notes that the caller signs out. */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public void leave() {
        String signIn = callers.current().signIn();
        audit.record(Audit.Change.of("SIGN_OUT", "user", signIn));
    }

    /** The language the caller chose for the own screens. */
    @RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
    public void speak(String language) {
        find(callers.current().signIn()).ifPresent(user -> user.speak(language));
    }

    private Duration admit(List<Counter> counters) {
        counters.forEach(counter -> doorkeeper.prepare(counter.subject()));
        return doorkeeper.admit(counters);
    }

    private Optional<User> find(String signIn) {
        return em.createQuery("select u from User u where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst();
    }
}
