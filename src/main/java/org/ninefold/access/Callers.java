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
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Finds out on whose behalf a use case runs. */
@Stateless
@PermitAll
public class Callers {

    private static final String USERS =
            "select u.sign_in, u.name, u.role, u.team_id from ninefold.app_user u where u.enabled = true and ";

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
        return new Sql()
                .add(USERS + "u.sign_in = ?", signIn).rows(em).stream()
                        .findFirst()
                        .map(this::caller)
                        .orElseGet(() -> new Caller(signIn, Role.READER, Reach.NONE, Reach.NONE, Set.of(), false));
    }

    /** Somebody who works on accounts, with what the user may see and change. */
    public record Writer(String name, Caller caller) {}

    /** Everybody who may sign in and is more than a reader, by name. */
    public List<Writer> writers() {
        return new Sql()
                .add(USERS + "u.role <> 'READER' order by u.name, u.sign_in").rows(em).stream()
                        .map(user -> new Writer(user.text(1), caller(user)))
                        .toList();
    }

    private Caller caller(Row user) {
        String signIn = user.text(0);
        Role role = user.constant(2, Role.class);
        Long team = id(user, 3);
        return switch (role) {
            case ADMINISTRATOR -> new Caller(signIn, role, Reach.ALL, Reach.ALL, Set.of(), true);
            case SALES_MANAGER -> new Caller(signIn, role, Reach.TEAM, Reach.TEAM, below(team), true);
            case ACCOUNT_MANAGER ->
                settings.isOn(AccessSettings.TEAM_READABLE)
                        ? new Caller(signIn, role, Reach.TEAM, Reach.OWN, team == null ? Set.of() : Set.of(team), true)
                        : new Caller(signIn, role, Reach.OWN, Reach.OWN, Set.of(), true);
            case READER -> {
                boolean exports = settings.isOn(AccessSettings.READER_EXPORTS);
                yield new Caller(signIn, role, Reach.TEAM, Reach.NONE, below(team), exports);
            }
        };
    }

    private Set<Long> below(Long top) {
        Set<Long> found = new HashSet<>();
        if (top != null) {
            found.add(top);
            List<Row> all = new Sql()
                    .add("select t.id, t.parent_id from ninefold.team t where t.parent_id is not null")
                    .rows(em);
            while (all.stream()
                    .filter(team -> found.contains(id(team, 1)))
                    .map(team -> found.add(id(team, 0)))
                    .reduce(false, Boolean::logicalOr)) {}
        }
        return found;
    }

    private static Long id(Row row, int at) {
        return row.text(at) == null ? null : row.whole(at);
    }
}
