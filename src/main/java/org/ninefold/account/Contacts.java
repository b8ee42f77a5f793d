package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.ComesFromRows.Kind;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Lists, adds, changes and removes the people at accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Contacts {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @EJB
    BinKeeper bin;

    @Inject
    Event<ContactChange> changed;

    /** One page, by name. */
    public Page<ContactView> page(AccountThings wanted, int offset, int limit) {
        Page<ContactView> page = listing(wanted, scope.caller()).page(em, offset, limit);
        return new ComesFromRows(em).of(Kind.CONTACTS, page);
    }

    public void export(AccountThings wanted, Sheet sheet) {
        SheetExport.Columns<ContactView> columns = SheetExport.columns(
                List.of("account_ref", "contact_ref", "first_name", "last_name", "title", "email", "phone", "language"),
                Contacts::cells);
        int rows = SheetExport.write(em, listing(wanted, scope.exporter()), columns, sheet);
        audit.record(Change.export("contacts", wanted, rows));
    }

    public ContactView get(String ref) {
        return view(find(ref));
    }

    /** @param ref null for one made here */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ContactView add(String account, String ref, ContactFields fields) {
        Contact contact = new Contact(Refs.orNew("C", ref), scope.named(account), fields);
        em.persist(contact);
        Edits.save(em, subject(contact));
        audit.record(contact.changesSince(ContactFields.EMPTY, change("CREATE", contact)));
        return view(contact);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ContactView change(String ref, long version, ContactFields fields) {
        Contact contact = changeable(ref, version);
        ContactFields was = contact.fields();
        contact.describe(fields);
        Edits.save(em, subject(contact));
        Change change = contact.changesSince(was, change("CHANGE", contact));
        if (!change.isEmpty()) {
            audit.record(change);
            changed.fire(new ContactChange(contact.id()));
        }
        return view(contact);
    }

    /** @return the number under which it can be restored from the bin */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(String ref, long version) {
        Contact contact = changeable(ref, version);
        long kept = bin.keep(Removal.Kind.CONTACT, contact.id(), ref, contact.wholeName(), contact.account());
        em.remove(contact);
        Edits.save(em, subject(contact));
        changed.fire(new ContactChange(contact.id()));
        audit.record(
                change("DELETE", contact).field("last_name", contact.fields().lastName(), null));
        return kept;
    }

    private Contact changeable(String ref, long version) {
        Contact contact = find(ref);
        scope.mustChange(contact.account(), "contact", ref);
        Edits.mustBe(em, version, contact.version(), subject(contact));
        return contact;
    }

    private Contact find(String ref) {
        Contact found = em.createQuery("select c from Contact c join fetch c.account where c.ref = :ref", Contact.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", ref));
        scope.mustSee(found.account(), "contact", ref);
        return found;
    }

    private static Listing<ContactView> listing(AccountThings wanted, Caller caller) {
        ThingFilter filter = new ThingFilter(wanted, caller);
        Consumer<Sql> from = filter.on(
                        " from ninefold.contact c join ninefold.account a on a.id = c.account_id where 1 = 1")
                .andThen(filter.starting("c.name_key", "a.name_key"));
        String columns = "c.ref, c.version, a.ref as account_ref, a.name, c.first_name, c.last_name, c.title,"
                + " c.email, c.phone, c.language, c.decider";
        return new Listing<>(columns, from, "c.name_key, c.id", Contacts::row);
    }

    private static ContactView row(Row row) {
        ContactFields fields = new ContactFields(
                row.text(4), row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.flag(10));
        return new ContactView(row.text(0), row.whole(1), row.text(2), row.text(3), fields, null);
    }

    private static List<Object> cells(ContactView contact) {
        ContactFields is = contact.fields();
        return Arrays.asList(
                contact.account(),
                contact.ref(),
                is.firstName(),
                is.lastName(),
                is.title(),
                is.email(),
                is.phone(),
                is.language());
    }

    private ContactView view(Contact contact) {
        Account account = contact.account();
        ContactView shown = new ContactView(
                contact.ref(), contact.version(), account.ref(), account.name(), contact.fields(), null);
        return new ComesFromRows(em).of(Kind.CONTACTS, shown);
    }

    private static Change change(String action, Contact contact) {
        return Change.of(action, "contact", contact.ref()).on(contact.account().id());
    }

    private static Subject subject(Contact contact) {
        return new Subject("contact", contact.ref());
    }
}
