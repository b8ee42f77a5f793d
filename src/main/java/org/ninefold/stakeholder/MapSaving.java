package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.account.Account;

/** Writes what differs between a map as it is and as it is to be. */
final class MapSaving {

    private final EntityManager em;
    private final People people;
    private final Account account;
    private final LocalDate today;

    MapSaving(EntityManager em, People people, Account account, LocalDate today) {
        this.em = em;
        this.people = people;
        this.account = account;
        this.today = today;
    }

    /** @param wish with a spot for everybody */
    void write(MapView was, MapWish wish) {
        Map<Long, MapPlace> places = places();
        Map<String, Long> ids = new LinkedHashMap<>();
        for (PersonWish person : wish.people()) {
            PersonView known = was.person(person.id());
            Stakeholder one = people.named(person, account);
            if (known == null || !known.saysOf(person)) {
                people.describe(one, person, account);
            }
            ids.put(person.id(), one.id());
            place(places.remove(one.id()), one, person.place());
        }
        places.values().forEach(this::takeOff);
        lines(wish.lines(), ids);
    }

    private void place(MapPlace there, Stakeholder person, Place wanted) {
        MapPlace place = there == null ? new MapPlace(account.id(), person.id(), today) : there;
        place.put(wanted.side(), wanted.status(), wanted.spot());
        if (there == null) {
            em.persist(place);
        }
    }

    /** Who is no contact and stands on no other map is known no more. */
    private void takeOff(MapPlace place) {
        em.remove(place);
        em.flush();
        people.forget(place.personId());
    }

    private void lines(List<Line> wanted, Map<String, Long> ids) {
        List<MapLine> there = new ArrayList<>(
                em.createQuery("select l from MapLine l where l.accountId = :account order by l.id", MapLine.class)
                        .setParameter("account", account.id())
                        .getResultList());
        for (Line line : wanted) {
            Long from = ids.get(line.from());
            Long to = ids.get(line.to());
            MapLine known = there.stream()
                    .filter(one -> one.joins(from, to, line.kind()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                em.persist(new MapLine(account.id(), from, to, line));
            } else {
                known.say(line.status());
                there.remove(known);
            }
        }
        there.forEach(em::remove);
    }

    private Map<Long, MapPlace> places() {
        return em.createQuery("select p from MapPlace p where p.accountId = :account order by p.id", MapPlace.class)
                .setParameter("account", account.id())
                .getResultStream()
                .collect(Collectors.toMap(MapPlace::personId, place -> place, (a, b) -> a, LinkedHashMap::new));
    }
}
