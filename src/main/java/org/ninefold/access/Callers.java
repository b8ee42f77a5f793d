package org.ninefold.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ninefold.access.Caller.Reach;
import org.ninefold.platform.settings.StoredSettings;

/** Finds out on whose behalf a use case runs. */
@Stateless
@PermitAll
public class Callers {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Resource
    SessionContext context;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @EJB
    StoredSettings settings;

    /** Under what a transaction keeps a caller. */
    private record Key(String signIn) {}

    /** The caller of the running use case; nobody has no reach. */
    public Caller current() {
        return named(context.getCallerPrincipal().getName());
    }

    /**
     * The user of this sign-in name as a caller: for long work that goes on after its request. Looked up once in a
     * transaction, however many steps ask; the next transaction sees another role or team.
     */
    public Caller named(String signIn) {
        Key key = new Key(signIn);
        Caller known = (Caller) transaction.getResource(key);
        if (known == null) {
            known = find(signIn);
            transaction.putResource(key, known);
        }
        return known;
    }

    private Caller find(String signIn) {
        return em.createQuery("select u from User u where u.signIn = :name and u.enabled = true", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst()
                .map(this::caller)
                .orElseGet(() -> new Caller(signIn, Role.READER, Reach.NONE, Reach.NONE, Set.of(), false));
    }

    /** Somebody who works on accounts, with what the user may see and change. */
    public record Writer(String name, Caller caller) {}

    /** Everybody who may sign in and is more than a reader, by name. */
    public List<Writer> writers() {
        List<User> users = em.createQuery(
                        "select u from User u left join fetch u.team where u.enabled = true and u.role <> :reader"
                                + " order by u.name, u.signIn",
                        User.class)
                .setParameter("reader", Role.READER)
                .getResultList();
        return users.stream().map(user -> new Writer(user.name(), caller(user))).toList();
    }

    private Caller caller(User user) {
        return switch (user.role()) {
            case ADMINISTRATOR -> new Caller(user.signIn(), user.role(), Reach.ALL, Reach.ALL, Set.of(), true);
            case SALES_MANAGER ->
                new Caller(user.signIn(), user.role(), Reach.TEAM, Reach.TEAM, below(user.team()), true);
            case ACCOUNT_MANAGER -> accountManager(user);
            case READER ->
                new Caller(
                        user.signIn(),
                        user.role(),
                        Reach.TEAM,
                        Reach.NONE,
                        below(user.team()),
                        settings.isOn(AccessSettings.READER_EXPORTS));
        };
    }

    private Caller accountManager(User user) {
        boolean teamReadable = settings.isOn(AccessSettings.TEAM_READABLE);
        return new Caller(
                user.signIn(),
                user.role(),
                teamReadable ? Reach.TEAM : Reach.OWN,
                Reach.OWN,
                teamReadable && user.team() != null ? Set.of(user.team().id()) : Set.of(),
                true);
    }

    private Set<Long> below(Team top) {
        Set<Long> found = new HashSet<>();
        if (top != null) {
            found.add(top.id());
            List<Team> all = em.createQuery("select t from Team t where t.parent is not null", Team.class)
                    .getResultList();
            while (all.stream()
                    .filter(team -> found.contains(team.parent().id()))
                    .map(team -> found.add(team.id()))
                    .reduce(false, Boolean::logicalOr)) {}
        }
        return found;
    }
}
