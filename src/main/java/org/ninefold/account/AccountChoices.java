package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Person;
import org.ninefold.access.Team;
import org.ninefold.access.User;
import org.ninefold.platform.settings.Settings;

/** What lists and forms of accounts offer the caller: people and teams within reach, and what the figures are in. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class AccountChoices {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<AccountFilter> filters;

    /**
     * What can be chosen.
     *
     * @param basis by what the standings were reckoned, or null before the first placement
     * @param currency the reporting currency
     * @param further what {@link AccountFilter}s offer, by their names
     */
    public record Offer(
            List<Person> people,
            List<String> teams,
            StandingBasis basis,
            String currency,
            boolean mayExport,
            Map<String, List<? extends Enum<?>>> further) {}

    /** Whose accounts, and of which teams, the caller may see. */
    public Offer forList() {
        Caller caller = scope.caller();
        List<User> users = users(caller, caller.reads());
        return offer(caller, users, caller.reads());
    }

    /** To whom, and to which teams, the caller may give accounts. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public Offer forForm() {
        Caller caller = scope.caller();
        List<User> writers = users(caller, caller.writes()).stream()
                .filter(user -> user.enabled() && user.role().writes())
                .toList();
        return offer(caller, writers, caller.writes());
    }

    private Offer offer(Caller caller, List<User> users, Reach reach) {
        return new Offer(
                users.stream()
                        .map(user -> new Person(user.signIn(), user.name()))
                        .toList(),
                teams(caller, reach),
                StandingNow.basis(em).orElse(null),
                settings.reportingCurrency(),
                caller.mayExport(),
                new FurtherFilters(filters).choices());
    }

    private List<User> users(Caller caller, Reach reach) {
        return em
                .createQuery("select u from User u left join fetch u.team order by u.name, u.signIn", User.class)
                .getResultList()
                .stream()
                .filter(user -> user.signIn().equals(caller.signIn())
                        || reach == Reach.ALL
                        || reach == Reach.TEAM
                                && user.team() != null
                                && caller.teams().contains(user.team().id()))
                .toList();
    }

    private List<String> teams(Caller caller, Reach reach) {
        return em.createQuery("select t from Team t order by t.name", Team.class).getResultList().stream()
                .filter(team -> reach == Reach.ALL
                        || reach == Reach.TEAM && caller.teams().contains(team.id())
                        || reach == Reach.OWN && team.id().equals(ownTeam(caller)))
                .map(Team::name)
                .toList();
    }

    private Long ownTeam(Caller caller) {
        return em.createQuery("select u.team.id from User u where u.signIn = :name", Long.class)
                .setParameter("name", caller.signIn())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
