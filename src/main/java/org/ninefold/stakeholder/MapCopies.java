package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.kernel.Refused;

/** Takes the people of one account's map over to another's: sister firms are often decided for by the same. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class MapCopies {

    @EJB
    AccountScope scope;

    @EJB
    DecisionMaps maps;

    /**
     * Puts everybody of a map who has not left on the map of another account, where they stand as here. They are the same
     * people there: what is known of them is known on both.
     *
     * @throws Refused where somebody stands on the other map already
     */
    public MapView copy(String from, String to) {
        scope.mustChange(scope.seen(from), "account", from);
        Account target = scope.held(to);
        MapView there = maps.get(to);
        if (!there.people().isEmpty()) {
            throw new Refused(StakeholderRefusal.MAP_NOT_EMPTY, target.name());
        }
        MapView map = maps.get(from);
        MapWish wish = map.wish();
        for (PersonView person : map.people()) {
            wish = person.left() == null ? wish : wish.without(person.id());
        }
        return maps.save(to, there.version(), wish);
    }
}
