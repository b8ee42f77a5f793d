package org.ninefold.stakeholder;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountThings;
import org.ninefold.account.ContactFields;
import org.ninefold.account.ContactView;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.NotFound;

/** Offers the contacts of an account for its decision map, and puts those who are chosen on it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class MapCandidates {

    private static final int MOST = 200;

    @EJB
    DecisionMaps maps;

    @EJB
    Contacts contacts;

    @EJB
    People people;

    @EJB
    Registrations registrations;

    /** Contacts of the account who do not stand on its map, by name. */
    public List<ContactView> of(MapView map) {
        return contacts.page(AccountThings.of(map.account()), 0, MOST).items().stream()
                .filter(contact -> map.person(contact.ref()) == null)
                .toList();
    }

    /**
     * Puts contacts of the account on its map, with all that is known of them as people already.
     *
     * @param version the version the person saw
     * @param chosen references of contacts
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public MapView put(String ref, long version, Collection<String> chosen) {
        return maps.step(ref, version, map -> {
            MapWish wish = map;
            for (String contact : chosen) {
                boolean there = map.people().stream().anyMatch(one -> one.id().equals(contact));
                wish = there ? wish : wish.with(wish(ref, contact));
            }
            return wish;
        });
    }

    private PersonWish wish(String account, String ref) {
        ContactView contact = contacts.get(ref);
        if (!contact.account().equals(account)) {
            throw new NotFound("contact", ref);
        }
        Place place = new Place(Side.CUSTOMER, Surety.CONFIRMED, null);
        return people.find(ref)
                .map(known -> new PersonWish(ref, registrations.fields(known), place, attitudes(known), null))
                .orElseGet(() -> new PersonWish(ref, fields(contact.fields()), place, Map.of(), null));
    }

    private static PersonFields fields(ContactFields is) {
        return new PersonFields(is.wholeName(), is.title(), null, null, is.decider() ? Standpoint.DECIDER : null);
    }

    private static Map<Regard, Integer> attitudes(Stakeholder known) {
        Map<Regard, Integer> attitudes = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            attitudes.put(regard, known.stance(regard));
        }
        return attitudes;
    }
}
