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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.kernel.NotFound;

/** Shows and keeps all that is known of one person of a map. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Portraits {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    DecisionMaps maps;

    @EJB
    People people;

    @EJB
    WordLists words;

    @EJB
    Registrations registrations;

    @EJB
    Judgements judgements;

    @EJB
    Departures departures;

    @EJB
    MapSums sums;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** @throws NotFound where nobody of this id stands on the account's map */
    public Portrait get(String account, String id) {
        MapView map = maps.get(account);
        PersonView shown = map.person(id);
        if (shown == null) {
            throw new NotFound("stakeholder", id);
        }
        Stakeholder person = known(id);
        Account home = em.find(Account.class, person.accountId());
        boolean near = scope.caller().sees(home.owner(), home.teamId());
        return new Portrait(
                map.account(),
                map.accountName(),
                shown,
                near ? insight(person) : Insight.NONE,
                near ? judgements.of(person) : List.of(),
                map.version(),
                map.changeable());
    }

    /**
     * Puts somebody on the map, or changes what is known of one; what is as it was leaves no trace.
     *
     * @param version the version of the map that was seen
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public Portrait save(String account, long version, PortraitWish wish) {
        maps.step(account, version, map -> map.with(wish.on(maps.get(account))));
        String id = wish.person().id();
        Insight shown = get(account, id).insight();
        Insight wanted = wish.insight().checked(LocalDate.now(clock), this::persona);
        Stakeholder person = known(id);
        Change change = change(person, shown, wanted);
        wish.judgements().forEach((regard, judgement) -> judgements.judge(person, regard, judgement, change));
        if (!change.isEmpty() || !shown.equals(wanted)) {
            scope.mustChange(em.find(Account.class, person.accountId()), "stakeholder", id);
            keep(person, shown, wanted, change);
        }
        return get(account, id);
    }

    private void keep(Stakeholder person, Insight was, Insight is, Change change) {
        person.know(is);
        registrations.speak(person);
        if (!change.isEmpty()) {
            audit.record(change);
        }
        List<Long> accounts = people.maps(person);
        if (was.left() == null && is.left() != null) {
            departures.left(person, is.left(), accounts);
        } else if (was.left() != null && is.left() == null) {
            departures.back(person, was.left(), accounts);
        }
        sums.outdate(accounts);
        sums.of(accounts);
        sums.refresh(Set.of(person.ref()), LocalDate.now(clock));
    }

    /** That somebody has left is told apart. */
    private static Change change(Stakeholder person, Insight was, Insight is) {
        boolean moved = was.left() != null && is.left() != null;
        return Change.of("CHANGE", "stakeholder", person.ref())
                .on(person.accountId())
                .field("criteria", was.criteria(), is.criteria())
                .field("weighs", was.weighs(), is.weighs())
                .field("trust", was.trust(), is.trust())
                .field("persona", was.prefers().persona(), is.prefers().persona())
                .field("channel", was.prefers().channel(), is.prefers().channel())
                .field("language", was.prefers().language(), is.prefers().language())
                .field("content", was.prefers().content(), is.prefers().content())
                .field("best_time", was.prefers().time(), is.prefers().time())
                .field("responsibilities", was.responsibilities(), is.responsibilities())
                .field("left_on", moved ? was.left() : null, moved ? is.left() : null);
    }

    private String persona(String said) {
        return words.key(ListedWord.List.PERSONA, said);
    }

    private Insight insight(Stakeholder person) {
        return person.insight().speaking(registrations.language(person));
    }

    private Stakeholder known(String id) {
        return people.find(id).orElseThrow(() -> new NotFound("stakeholder", id));
    }
}
