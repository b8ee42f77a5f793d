package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Contact;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/** Finds and writes who stands on maps; a person is the same on each of them. */
@Stateless
@PermitAll
public class People {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Registrations registrations;

    @EJB
    Judgements judgements;

    @EJB
    Audit audit;

    /**
     * The person of this id, whoever's map they stand on; else the contact of this reference, now known as a person, too;
     * else somebody new.
     *
     * @param account whose map the person is put on
     * @throws Refused where the id is of somebody the caller does not see
     */
    public Stakeholder named(PersonWish wish, Account account) {
        Stakeholder known = find(wish.id()).orElse(null);
        if (known != null) {
            mustSee(em.find(Account.class, known.accountId()), wish.id());
            return known;
        }
        Contact contact = registrations.contact(wish.id()).orElse(null);
        if (contact != null) {
            mustSee(contact.account(), wish.id());
        }
        Stakeholder made = new Stakeholder(wish.id(), contact == null ? account : contact.account());
        made.register(contact == null ? null : contact.id());
        return made;
    }

    /**
     * Writes what differs, as the person's own: on whichever map they stand.
     *
     * @param account on whose map it was said
     */
    public void describe(Stakeholder person, PersonWish wish, Account account) {
        boolean fresh = !em.contains(person);
        PersonFields before = fresh ? PersonFields.UNKNOWN : registrations.fields(person);
        PersonFields after = wish.fields();
        Change change = Change.of(fresh ? "CREATE" : "CHANGE", "stakeholder", person.ref())
                .on(person.accountId())
                .field("name", before.name(), after.name())
                .field("title", before.title(), after.title())
                .field("function", before.function(), after.function())
                .field("level", before.level(), after.level())
                .field("role", before.role(), after.role());
        person.describe(after);
        em.persist(person);
        judge(person, wish.attitudes(), change);
        registrations.settle(person, wish);
        if (!change.isEmpty()) {
            scope.mustChange(em.find(Account.class, person.accountId()), "stakeholder", person.ref());
            audit.record(change);
        }
        outdate(person, account);
    }

    /** Whoever saw another of the person's maps as it was does not save over what is known now. */
    private void outdate(Stakeholder person, Account account) {
        em.flush();
        em.createNativeQuery("update ninefold.decision_map set version = version + 1 where account_id in"
                        + " (select p.account_id from ninefold.map_place p where p.stakeholder_id = ?1)"
                        + " and account_id <> ?2")
                .setParameter(1, person.id())
                .setParameter(2, account.id())
                .executeUpdate();
    }

    private void judge(Stakeholder person, Map<Regard, Integer> is, Change change) {
        for (Regard regard : Regard.values()) {
            Integer stance = is.get(regard);
            if (!Objects.equals(person.stance(regard), stance)) {
                judgements.judge(person, regard, new Judgement(stance, null, null, null), change);
            }
        }
    }

    /** Who is no contact and stands on no map is known no more. */
    public void forget(Long id) {
        Stakeholder person = em.find(Stakeholder.class, id);
        long maps = em.createQuery("select count(p) from MapPlace p where p.personId = :person", Long.class)
                .setParameter("person", id)
                .getSingleResult();
        if (maps == 0 && !registrations.isContact(person)) {
            em.createQuery("delete from AttitudeEntry e where e.personId = :person")
                    .setParameter("person", id)
                    .executeUpdate();
            em.remove(person);
        }
    }

    /** The accounts on whose maps the person stands. */
    public List<Long> maps(Stakeholder person) {
        return em.createQuery(
                        "select p.accountId from MapPlace p where p.personId = :person order by p.accountId",
                        Long.class)
                .setParameter("person", person.id())
                .getResultList();
    }

    public Optional<Stakeholder> find(String ref) {
        return em.createQuery("select s from Stakeholder s where s.ref = :ref", Stakeholder.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    private void mustSee(Account account, String id) {
        try {
            scope.mustSee(account, "stakeholder", id);
        } catch (NotFound hidden) {
            throw new Refused(StakeholderRefusal.ID_TAKEN, id);
        }
    }
}
