package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.ComesFromRows.Kind;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;

/** Keeps the tree of what can be sold. Everybody reads it; managers change it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Offerings {

    private static final Listing<OfferingView> LISTING = new Listing<>(
            "o.ref, o.version, o.name, p.ref as parent_ref, o.suppliable",
            sql -> sql.add(" from ninefold.offering o left join ninefold.offering p on p.id = o.parent_id where 1 = 1"),
            "o.ref",
            Offerings::row);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    /** One page, by reference. */
    public Page<OfferingView> page(int offset, int limit) {
        return new ComesFromRows(em).of(Kind.OFFERINGS, LISTING.page(em, offset, limit));
    }

    /** All of them, each followed by those below it, neighbours by name. */
    public List<OfferingView> tree() {
        List<Offering> all = em.createQuery("select o from Offering o order by o.name, o.id", Offering.class)
                .getResultList();
        Map<String, List<Offering>> below = new HashMap<>();
        all.forEach(offering -> below.computeIfAbsent(offering.fields().parent(), ref -> new ArrayList<>())
                .add(offering));
        List<OfferingView> ordered = new ArrayList<>();
        walk(null, 0, below, ordered::add);
        return ordered;
    }

    public void export(Sheet sheet) {
        scope.exporter();
        SheetExport.Columns<OfferingView> columns =
                SheetExport.columns(List.of("offering_ref", "name", "parent_ref", "suppliable"), Offerings::cells);
        int rows = SheetExport.write(em, LISTING, columns, sheet);
        audit.record(Change.export("offerings", "all", rows));
    }

    public OfferingView get(String ref) {
        return view(find(ref));
    }

    /** @param ref null for one made here */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public OfferingView add(String ref, OfferingFields fields) {
        Offering offering = new Offering(Refs.orNew("O", ref), fields.name(), isSuppliable(fields));
        offering.moveBelow(parent(fields));
        em.persist(offering);
        Edits.save(em, subject(offering));
        audit.record(changes(new OfferingFields(null, null, null), offering, "CREATE"));
        return view(offering);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public OfferingView change(String ref, long version, OfferingFields fields) {
        Offering offering = changeable(ref, version);
        OfferingFields was = offering.fields();
        lockTree();
        offering.describe(fields.name(), isSuppliable(fields));
        offering.moveBelow(parent(fields));
        Edits.save(em, subject(offering));
        Change change = changes(was, offering, "CHANGE");
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(offering);
    }

    /** @throws Refused where purchases, wallets or other offerings name it */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void remove(String ref, long version) {
        Offering offering = changeable(ref, version);
        lockTree();
        if (isUsed(offering.id())) {
            throw new Refused(AccountRefusal.OFFERING_IN_USE, ref);
        }
        em.remove(offering);
        Edits.save(em, subject(offering));
        audit.record(Change.of("DELETE", "offering", ref).field("name", offering.name(), null));
    }

    /** Two moves at once could close a circle that neither sees; a line may just now be naming what is removed. */
    private void lockTree() {
        em.createNativeQuery("select id from ninefold.offering order by id for update")
                .getResultList();
    }

    private boolean isUsed(long id) {
        String use = "select 1 from (select o.id from ninefold.offering o where o.parent_id = ?1"
                + " union all select w.id from ninefold.wallet w where w.offering_id = ?1"
                + " union all select l.id from ninefold.purchase_line l where l.offering_id = ?1"
                + " union all select w.id from ninefold.bin_wallet w where w.offering_id = ?1"
                + " union all select l.id from ninefold.bin_purchase_line l where l.offering_id = ?1) used limit 1";
        return !em.createNativeQuery(use).setParameter(1, id).getResultList().isEmpty();
    }

    private Offering changeable(String ref, long version) {
        Offering offering = find(ref);
        Edits.mustBe(em, version, offering.version(), subject(offering));
        return offering;
    }

    private Offering find(String ref) {
        return OfferingFinder.find(em, ref).orElseThrow(() -> new NotFound("offering", ref));
    }

    private Offering parent(OfferingFields fields) {
        return OfferingFinder.named(em, fields.parent());
    }

    private static void walk(
            String above, int depth, Map<String, List<Offering>> below, Consumer<OfferingView> visitor) {
        for (Offering offering : below.getOrDefault(above, List.of())) {
            visitor.accept(new OfferingView(offering.ref(), offering.version(), offering.fields(), depth, null));
            walk(offering.ref(), depth + 1, below, visitor);
        }
    }

    private static Change changes(OfferingFields was, Offering offering, String action) {
        OfferingFields is = offering.fields();
        return Change.of(action, "offering", offering.ref())
                .field("name", was.name(), is.name())
                .field("parent", was.parent(), is.parent())
                .field("suppliable", was.suppliable(), is.suppliable());
    }

    private static boolean isSuppliable(OfferingFields fields) {
        return !Boolean.FALSE.equals(fields.suppliable());
    }

    private static OfferingView row(Row row) {
        OfferingFields fields = new OfferingFields(row.text(2), row.text(3), row.flag(4));
        return new OfferingView(row.text(0), row.whole(1), fields, 0, null);
    }

    private static List<Object> cells(OfferingView offering) {
        OfferingFields is = offering.fields();
        return Arrays.asList(offering.ref(), is.name(), is.parent(), is.suppliable());
    }

    private OfferingView view(Offering offering) {
        OfferingView shown = new OfferingView(offering.ref(), offering.version(), offering.fields(), 0, null);
        return new ComesFromRows(em).of(Kind.OFFERINGS, shown);
    }

    private static Subject subject(Offering offering) {
        return new Subject("offering", offering.ref());
    }
}
