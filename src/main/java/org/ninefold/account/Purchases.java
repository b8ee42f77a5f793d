package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.ComesFromRows.Kind;
import org.ninefold.account.Edits.Subject;
import org.ninefold.account.Purchase.NewLine;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.sheet.Sheet;

/** Lists, adds, changes and removes what accounts within the caller's scope bought. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Purchases {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @EJB
    BinKeeper bin;

    @Inject
    Settings settings;

    /** One page, the latest first; the lines of each are left out. */
    public Page<PurchaseView> page(AccountThings wanted, int offset, int limit) {
        Page<PurchaseView> page = PurchaseList.documents(wanted, scope.caller()).page(em, offset, limit);
        return new ComesFromRows(em).of(Kind.PURCHASES, page);
    }

    /** One page, the latest first, with the lines of each. */
    public Page<PurchaseView> documents(AccountThings wanted, int offset, int limit) {
        Page<PurchaseView> page = page(wanted, offset, limit);
        return new Page<>(PurchaseList.withLines(em, page.items()), page.total());
    }

    /** Writes the purchases line by line, as imports take them. */
    public void export(AccountThings wanted, Sheet sheet) {
        int rows = SheetExport.write(em, PurchaseList.lines(wanted, scope.exporter()), PurchaseList.COLUMNS, sheet);
        audit.record(Change.export("purchases", wanted, rows));
    }

    public PurchaseView get(String ref) {
        return view(find(ref));
    }

    /** @param ref null for one made here */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public PurchaseView add(String account, String ref, PurchaseFields fields) {
        Account buyer = scope.named(account);
        Purchase purchase = new Purchase(Refs.orNew("P", ref), buyer, fields.purchasedOn(), currency(fields, buyer));
        purchase.replaceLines(lines(fields));
        em.persist(purchase);
        Edits.save(em, subject(purchase));
        audit.record(change("CREATE", purchase)
                .after("purchased_on", purchase.purchasedOn())
                .after("currency", purchase.currency())
                .after("lines", purchase.fields().linesSaid()));
        return view(purchase);
    }

    /**
     * Replaces a purchase as a whole, its lines as well.
     *
     * @param version the version the person saw
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public PurchaseView change(String ref, long version, PurchaseFields fields) {
        Purchase purchase = changeable(ref, version);
        PurchaseFields was = purchase.fields();
        em.lock(purchase, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        purchase.describe(fields.purchasedOn(), currency(fields, purchase.account()));
        purchase.replaceLines(lines(fields));
        Edits.save(em, subject(purchase));
        PurchaseFields is = purchase.fields();
        audit.record(change("CHANGE", purchase)
                .field("purchased_on", was.purchasedOn(), is.purchasedOn())
                .field("currency", was.currency(), is.currency())
                .field("lines", was.linesSaid(), is.linesSaid()));
        return view(purchase);
    }

    /** @return the number under which it can be restored from the bin */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(String ref, long version) {
        Purchase purchase = changeable(ref, version);
        long kept = bin.keep(
                Removal.Kind.PURCHASE, purchase.id(), ref, ref + " · " + purchase.purchasedOn(), purchase.account());
        em.remove(purchase);
        Edits.save(em, subject(purchase));
        audit.record(change("DELETE", purchase)
                .field("purchased_on", purchase.purchasedOn(), null)
                .field("lines", purchase.fields().linesSaid(), null));
        return kept;
    }

    private Purchase changeable(String ref, long version) {
        Purchase purchase = find(ref);
        scope.mustChange(purchase.account(), "purchase", ref);
        Edits.mustBe(em, version, purchase.version(), subject(purchase));
        return purchase;
    }

    private Purchase find(String ref) {
        Purchase found = em.createQuery(
                        "select p from Purchase p join fetch p.account where p.ref = :ref", Purchase.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("purchase", ref));
        scope.mustSee(found.account(), "purchase", ref);
        return found;
    }

    private List<NewLine> lines(PurchaseFields fields) {
        OfferingFinder.hold(em, fields.lines().stream().map(PurchaseFields.Line::offering));
        return fields.lines().stream()
                .map(line -> new NewLine(OfferingFinder.named(em, line.offering()), line.revenue(), line.directCost()))
                .toList();
    }

    private String currency(PurchaseFields fields, Account account) {
        return Currencies.orOf(fields.currency(), account, settings);
    }

    private PurchaseView view(Purchase purchase) {
        Account account = purchase.account();
        PurchaseView shown = new PurchaseView(
                purchase.ref(),
                purchase.version(),
                account.ref(),
                account.name(),
                purchase.fields(),
                purchase.revenue(),
                purchase.directCost(),
                null);
        return new ComesFromRows(em).of(Kind.PURCHASES, shown);
    }

    private static Change change(String action, Purchase purchase) {
        return Change.of(action, "purchase", purchase.ref())
                .on(purchase.account().id());
    }

    private static Subject subject(Purchase purchase) {
        return new Subject("purchase", purchase.ref());
    }
}
