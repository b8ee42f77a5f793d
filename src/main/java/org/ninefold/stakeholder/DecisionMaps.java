package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.ninefold.access.Audit;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.account.EditGuard;

/** Shows and keeps the decision maps of accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class DecisionMaps {

    static final String SUBJECT = "decision-map";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    EditGuard guard;

    @EJB
    People people;

    @EJB
    WordLists words;

    @EJB
    MapSums sums;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** The map of an account; of one without, an empty map. */
    public MapView get(String ref) {
        return view(scope.seen(ref));
    }

    /**
     * Makes the map what is wished for: who is not named stands on it no more. What is as it was leaves no trace.
     *
     * @param version the version the person saw
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public MapView save(String ref, long version, MapWish wish) {
        Account account = held(ref);
        MapView was = view(account);
        MapTrail.mustBe(em, version, was);
        MapWish wanted = was.settle(new MapRules(words::key).checked(wish));
        if (!was.isAs(wanted)) {
            LocalDate today = LocalDate.now(clock);
            new MapSaving(em, people, account, today).write(was, wanted);
            keep(account, wanted, today);
            sums.around(account.id());
            sums.refresh(was.saidAnew(wanted), today);
            tell(account, was);
        }
        return view(account);
    }

    /**
     * Makes the map what becomes of it by one step.
     *
     * @param version the version the person saw
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public MapView step(String ref, long version, UnaryOperator<MapWish> step) {
        return save(ref, version, step.apply(get(ref).wish()));
    }

    private void keep(Account account, MapWish wanted, LocalDate today) {
        DecisionMap found = new MapReader(em).find(account);
        DecisionMap map = found == null ? new DecisionMap(account, today) : found;
        map.say(wanted.status(), wanted.buying());
        map.refresh(today);
        if (found == null) {
            em.persist(map);
        } else {
            em.lock(map, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        guard.save(SUBJECT, account.ref());
    }

    /** Where boxes were only moved, one line a minute says who did it. */
    private void tell(Account account, MapView was) {
        MapView is = view(account);
        Audit.Change change = MapChange.between(was, is).on(account.id());
        if (change.isEmpty()) {
            audit.recordSeldom(
                    Audit.Change.of("ARRANGE", SUBJECT, account.ref()).on(account.id()),
                    scope.caller().signIn());
        } else {
            audit.record(change);
        }
    }

    /** Nobody else writes this map until the transaction ends. */
    private Account held(String ref) {
        scope.mustChange(scope.seen(ref), "account", ref);
        return scope.held(ref);
    }

    private MapView view(Account account) {
        boolean changeable = scope.caller().changes(account.owner(), account.teamId());
        return new MapReader(em).of(account, changeable);
    }
}
