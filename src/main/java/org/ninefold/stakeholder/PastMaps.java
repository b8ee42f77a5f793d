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
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Shows the decision maps of accounts within the caller's scope as they were, and what has changed since. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class PastMaps {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    DecisionMaps maps;

    @Inject
    Clock clock;

    /** The map at the end of a day, to be read only; on this day, and later, and without a day as it is. */
    public MapView of(String ref, LocalDate day) {
        if (!isOver(day)) {
            return maps.get(ref);
        }
        Account account = scope.seen(ref);
        return new PastReader(em).of(account.id(), day).view(0, Buying.UNKNOWN, account, false);
    }

    /** Whether nothing of the day can change any more. */
    public boolean isOver(LocalDate day) {
        return day != null && day.isBefore(LocalDate.now(clock));
    }

    /** What has become of the map between the ends of two days; the earlier of them is told first. */
    public MapComparison between(String ref, LocalDate one, LocalDate other) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = one == null || one.isAfter(today) ? today : one;
        LocalDate last = other == null || other.isAfter(today) ? today : other;
        if (first.isAfter(last)) {
            return between(ref, last, first);
        }
        return MapComparison.of(first, of(ref, first), last, of(ref, last));
    }

    /** The last days on which the map changed, the newest first. */
    public List<LocalDate> days(String ref, int most) {
        return new Sql()
                        .add(
                                "select p.on_day from ninefold.map_past p where p.account_id = ?",
                                scope.seen(ref).id())
                        .add(" order by p.on_day desc limit ?", most)
                        .rows(em)
                        .stream()
                        .map((Row row) -> row.day(0))
                        .toList();
    }
}
