package org.ninefold.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;

/** The people who sign in: an administrator adds and changes them. Nobody is removed, so that the log keeps its names. */
@Stateless
@RolesAllowed(Names.ADMINISTRATOR)
public class Users {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @EJB
    Audit audit;

    /** The users whose name or sign-in name begins with {@code q} (null for all), by name. */
    public Page<User> page(String q, int offset, int limit) {
        String start = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        String where = " where locate(:start, lower(u.name)) = 1 or locate(:start, u.signIn) = 1 or :start = ''";
        List<User> users = em.createQuery(
                        "select u from User u left join fetch u.team" + where + " order by u.name, u.signIn",
                        User.class)
                .setParameter("start", start)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        long total = em.createQuery("select count(u) from User u" + where, Long.class)
                .setParameter("start", start)
                .getSingleResult();
        return new Page<>(users, (int) total);
    }

    /** The user of this sign-in name. */
    public User named(String signIn) {
        return em.createQuery("select u from User u left join fetch u.team where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("user", signIn));
    }

    /** A user with a one-time password, which is shown once and kept nowhere. */
    public record Welcome(User user, String password) {}

    /** Adds a user. */
    public Welcome add(String signIn, UserDetails details) {
        String password = Passwords.oneTime();
        User user = new User(signIn, Passwords.hash(password), details, team(details.team()), clock.instant());
        em.persist(user);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Clash.in(e) ? new Refused(AccessRefusal.SIGN_IN_NAME_TAKEN, user.signIn()) : e;
        }
        audit.record(Audit.Change.of("CREATE", "user", user.signIn())
                .after("name", user.name())
                .after("email", user.email())
                .after("role", user.role())
                .after("team", user.teamName()));
        return new Welcome(user, password);
    }

    /** Takes over new details of the user as read with {@code version}. */
    public User change(String signIn, long version, UserDetails details) {
        User user = editable(signIn, version);
        if (user.canAdminister() && details.role() != Role.ADMINISTRATOR) {
            mustNotBeLast(user);
        }
        Audit.Change change = Audit.Change.of("CHANGE", "user", signIn);
        UserDetails was = new UserDetails(user.name(), user.email(), user.role(), user.teamName(), user.language());
        user.change(details, team(details.team()));
        audit.record(change.field("name", was.name(), user.name())
                .field("email", was.email(), user.email())
                .field("role", was.role(), user.role())
                .field("team", was.team(), user.teamName())
                .field("language", was.language(), user.language()));
        em.flush();
        return user;
    }

    /** Lets the user sign in, or not: then the user's sessions and tokens end as well. */
    public User enable(String signIn, long version, boolean on) {
        User user = editable(signIn, version);
        if (user.canAdminister() && !on) {
            mustNotBeLast(user);
        }
        audit.record(Audit.Change.of("CHANGE", "user", signIn).field("enabled", user.enabled(), on));
        user.enable(on);
        em.flush();
        return user;
    }

    /**
     * Gives the user a one-time password; the user's sessions end.
     *
     * @return the password; it is shown once and kept nowhere
     */
    public String resetPassword(String signIn) {
        String password = Passwords.oneTime();
        String hash = Passwords.hash(password);
        named(signIn).resetPassword(hash);
        audit.record(Audit.Change.of("RESET_PASSWORD", "user", signIn));
        return password;
    }

    /**
     * The user, with the administrators locked in a fixed order first: two administrators who take the role from each
     * other at the same moment come one after the other here, and the second sees what the first did.
     */
    private User editable(String signIn, long version) {
        em.createQuery("select u from User u where u.role = :role order by u.id", User.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        User user = named(signIn);
        if (user.version() != version) {
            throw new Refused(AccessRefusal.CHANGED_MEANWHILE);
        }
        return user;
    }

    private void mustNotBeLast(User user) {
        long others = em.createQuery(
                        "select count(u) from User u where u.role = :role and u.enabled = true and u.id <> :id",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("id", user.id())
                .getSingleResult();
        if (others == 0) {
            throw new Refused(AccessRefusal.LAST_ADMINISTRATOR);
        }
    }

    private Team team(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return em.createQuery("select t from Team t where t.name = :name", Team.class)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(AccessRefusal.TEAM_UNKNOWN, name));
    }
}
