package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ninefold.account.Account;
import org.ninefold.account.Contact;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.Refused;

/** Keeps people as contacts where somebody chose so; names, titles and who decides are then the contact's. */
@Stateless
@PermitAll
public class Registrations {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Contacts contacts;

    public Optional<Contact> contact(String ref) {
        return em.createQuery("select c from Contact c join fetch c.account where c.ref = :ref", Contact.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    /** What is known of the person now, with what the contact says. */
    public PersonFields fields(Stakeholder person) {
        Contact contact = contactOf(person);
        if (contact == null) {
            return person.fields();
        }
        ContactFields is = contact.fields();
        PersonFields said = person.fields();
        String role = Standpoint.DECIDER.equals(said.role()) ? null : said.role();
        return new PersonFields(
                is.wholeName(), is.title(), said.function(), said.level(), is.decider() ? Standpoint.DECIDER : role);
    }

    /** What language the person speaks, or null. */
    public String language(Stakeholder person) {
        Contact contact = contactOf(person);
        return contact == null
                ? person.insight().prefers().language()
                : contact.fields().language();
    }

    /** The contact speaks the person's language from now on. */
    public void speak(Stakeholder person) {
        Contact contact = contactOf(person);
        if (contact != null) {
            change(contact, contact.fields().speaking(person.insight().prefers().language()));
        }
    }

    /**
     * Makes, changes or removes the person's contact.
     *
     * @throws Refused where what a contact needs is not known
     */
    public void settle(Stakeholder person, PersonWish wish) {
        Contact contact = contactOf(person);
        boolean wanted = wish.registered() == null ? contact != null : wish.registered();
        if (wanted && contact == null) {
            mustBeKnown(wish);
            add(person, wish);
        } else if (wanted) {
            change(contact, said(contact.fields(), wish.fields()));
        } else if (contact != null) {
            person.know(person.insight().speaking(contact.fields().language()));
            contacts.remove(contact.ref(), contact.version());
        }
    }

    private void add(Stakeholder person, PersonWish wish) {
        String home = em.find(Account.class, person.accountId()).ref();
        ContactFields known =
                ContactFields.EMPTY.speaking(person.insight().prefers().language());
        contacts.add(home, person.ref(), said(known, wish.fields()));
        person.register(contact(person.ref()).orElseThrow().id());
    }

    private void change(Contact contact, ContactFields is) {
        if (!is.equals(contact.fields())) {
            contacts.change(contact.ref(), contact.version(), is);
        }
    }

    /** A contact's fields as a map says them: what the name's last word is, is the last name. */
    private static ContactFields said(ContactFields was, PersonFields is) {
        String first = was.firstName();
        String last = was.lastName();
        if (last == null || !was.wholeName().equals(is.name())) {
            int space = is.name().lastIndexOf(' ');
            first = space < 0 ? null : is.name().substring(0, space).strip();
            last = is.name().substring(space + 1);
        }
        boolean decider = Standpoint.DECIDER.equals(is.role());
        return new ContactFields(first, last, is.title(), was.email(), was.phone(), was.language(), decider);
    }

    private static void mustBeKnown(PersonWish wish) {
        PersonFields is = wish.fields();
        if (wish.place().side() == Side.OURS) {
            throw new Refused(StakeholderRefusal.OURS_NOT_REGISTERED, is.name());
        }
        if (is.title() == null || is.function() == null || is.level() == null) {
            throw new Refused(StakeholderRefusal.REGISTERED_NEEDS, is.name());
        }
    }

    public boolean isContact(Stakeholder person) {
        return contactOf(person) != null;
    }

    private Contact contactOf(Stakeholder person) {
        return person.contactId() == null ? null : em.find(Contact.class, person.contactId());
    }
}
