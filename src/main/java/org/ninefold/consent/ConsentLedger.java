package org.ninefold.consent;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Audit;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Contact;
import org.ninefold.consent.ConsentHints.Hint;
import org.ninefold.consent.Permissions.Home;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Keeps what people allowed us: row upon row, of which the newest of a purpose holds. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class ConsentLedger {

    /** Nobody says more often what they allow. */
    private static final int MOST = 1000;

    private static final String COLUMNS = "s.id, c.ref, a.ref as account_ref, s.purpose, s.given, s.channel, s.source,"
            + " w.edition, w.text_en, w.text_da, w.text_sv, w.text_fi, s.entered_by, s.entered_at,"
            + " case when " + Permitted.newer("s") + " then false else true end";

    private static final String FROM = " from ninefold.consent s"
            + " join ninefold.contact c on c.id = s.contact_id"
            + " join ninefold.account a on a.id = c.account_id"
            + " join ninefold.consent_wording w on w.id = s.wording_id where 1 = 1";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    ConsentWordings wordings;

    @EJB
    Permitted permitted;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ConsentHints> systems;

    /**
     * One page, the newest first.
     *
     * @param contact reference of a person; null for all within reach
     * @param purpose null for all
     */
    public Page<ConsentView> page(String contact, Purpose purpose, int offset, int limit) {
        return listing(contact, purpose).page(em, offset, limit);
    }

    /** All that a person told us, and what other systems believe. */
    public Permissions of(String contact) {
        Contact person = find(contact);
        List<ConsentView> told = listing(contact, null).rows(em, 0, MOST);
        List<Hint> hints = systems.stream()
                .flatMap(system -> system.about(person.id()).stream())
                .toList();
        Home home = new Home(person.account().ref(), person.account().name());
        boolean changeable = scope.caller()
                .changes(person.account().owner(), person.account().teamId());
        return new Permissions(
                contact, person.wholeName(), home, told, hints, permitted.forgotten(person.id()), changeable);
    }

    /**
     * Adds what a person told us, in the words that are used now.
     *
     * @throws Refused where something is missing, or nobody is known by that reference
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ConsentView add(NewConsent told) {
        NewConsent said = told.checked();
        return add(said, named(said.contact()), wordings.current(said.purpose()));
    }

    /**
     * The same in the words the person was shown, of what was said some time ago.
     *
     * @param edition of the words
     * @throws Refused where the person has said something of the purpose since, which holds
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ConsentView addAsShown(NewConsent told, int edition, Instant when) {
        NewConsent said = told.checked();
        Contact person = named(said.contact());
        Ledger ledger = new Ledger(em);
        ledger.hold(person.id());
        ledger.now(person.id(), said.purpose())
                .filter(held -> held.since().isAfter(when))
                .ifPresent(held -> {
                    throw new Refused(ConsentRefusal.SAID_SINCE, said.contact());
                });
        return add(said, person, wordings.of(said.purpose(), edition));
    }

    private ConsentView add(NewConsent said, Contact person, ConsentWording words) {
        scope.mustChange(person.account(), "contact", said.contact());
        audit.record(new Ledger(em).add(person, said, words, scope.caller().signIn(), clock.instant()));
        return listing(said.contact(), said.purpose()).rows(em, 0, 1).get(0);
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

    /** Unknown or hidden is a wrong value here: the reference is not the address of what is asked for. */
    private Contact named(String ref) {
        try {
            return find(ref);
        } catch (NotFound e) {
            throw new Refused(ConsentRefusal.CONTACT_UNKNOWN, ref);
        }
    }

    private Listing<ConsentView> listing(String contact, Purpose purpose) {
        Consumer<Sql> from = sql -> {
            scope.caller().limit(sql.add(FROM), "a");
            if (contact != null) {
                sql.add(" and c.ref = ?", contact);
            }
            if (purpose != null) {
                sql.add(" and s.purpose = ?", purpose.name());
            }
        };
        return new Listing<>(COLUMNS, from, "s.entered_at desc, s.id desc", ConsentLedger::row);
    }

    private static ConsentView row(Row row) {
        return new ConsentView(
                row.whole(0),
                row.text(1),
                row.text(2),
                row.constant(3, Purpose.class),
                row.flag(4),
                row.constant(5, ConsentChannel.class),
                row.text(6),
                (int) row.whole(7),
                Map.of("en", row.text(8), "da", row.text(9), "sv", row.text(10), "fi", row.text(11)),
                row.text(12),
                row.moment(13),
                row.flag(14));
    }
}
