package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.QueryText;
import org.ninefold.kernel.Refused;

/** Views of lists that people keep for themselves, or that managers share with everybody. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class SavedFilters {

    /** More than fit above a list. */
    static final int MOST = 30;

    private static final String SUBJECT = "filter";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<SavedList> lists;

    /**
     * The caller's own views and those shared by others, by name.
     *
     * @param list null for those of all lists
     */
    public List<SavedFilterView> all(String list) {
        Caller caller = callers.current();
        PreferredFilters preferred = new PreferredFilters(em, caller.signIn());
        List<Long> opening = preferred.ids();
        return em.createQuery(
                        "select f from SavedFilter f where f.owner = :me or f.shared = :yes order by f.name, f.id",
                        SavedFilter.class)
                .setParameter("me", caller.signIn())
                .setParameter("yes", true)
                .getResultStream()
                .filter(filter -> list == null || filter.list().equals(list))
                .map(filter -> view(filter, caller, opening.contains(filter.id())))
                .toList();
    }

    /** The view that the caller's list opens with; empty where there is none, or none any more. */
    public Optional<SavedFilterView> opening(String list) {
        return all(list).stream().filter(SavedFilterView::preferred).findFirst();
    }

    /** @throws NotFound where there is none, or it is somebody else's own */
    public SavedFilterView get(long id) {
        return view(seen(id));
    }

    /** Keeps a view. */
    public SavedFilterView save(String list, FilterFields fields) {
        Caller caller = callers.current();
        Map<String, String> says = said(list, fields);
        mayShare(caller, fields.shared());
        new PreferredFilters(em, caller.signIn()).hold();
        if (own(caller) >= MOST) {
            throw new Refused(FilterRefusal.TOO_MANY, MOST);
        }
        SavedFilter filter = new SavedFilter(list, caller.signIn());
        filter.say(fields.name(), says, fields.shared());
        em.persist(filter);
        return saved(filter, change("CREATE", filter, null));
    }

    /**
     * Changes a view.
     *
     * @param version the one the person saw
     * @throws EJBAccessException where it is shared by somebody else
     */
    public SavedFilterView change(long id, long version, FilterFields fields) {
        SavedFilter filter = changeable(id, version);
        Map<String, String> says = said(filter.list(), fields);
        mayShare(callers.current(), fields.shared() && !filter.shared());
        FilterFields was = fields(filter);
        filter.say(fields.name(), says, fields.shared());
        return saved(filter, change("CHANGE", filter, was));
    }

    /** Removes a view; who had it to open a list with has none then. */
    public void remove(long id, long version) {
        SavedFilter filter = changeable(id, version);
        audit.record(Change.of("DELETE", SUBJECT, Long.toString(id))
                .field("name", filter.name(), null)
                .field("query", QueryText.write(filter.parameters()), null));
        em.remove(filter);
        Edits.save(em, subject(filter));
    }

    /**
     * Brings back a view that the caller removed, under its number, so that its addresses lead to it again.
     *
     * @param removed as it was; a later version follows on it
     */
    public SavedFilterView restore(SavedFilterView removed) {
        Caller caller = callers.current();
        SavedFilter filter = new SavedFilter(removed.list(), removed.owner());
        mayShare(caller, removed.fields().shared());
        filter.say(
                removed.fields().name(),
                said(removed.list(), removed.fields()),
                removed.fields().shared());
        if (!filter.isChangedBy(caller)) {
            throw new EJBAccessException("view " + removed.id() + " is somebody else's");
        }
        new RestoredFilter(em, filter).insert(removed.id(), removed.version() + 1);
        SavedFilter again = em.find(SavedFilter.class, removed.id());
        audit.record(change("CREATE", again, null));
        return removed.preferred() ? prefer(again.id(), true) : view(again);
    }

    /** Says whether the caller's list opens with this view. */
    public SavedFilterView prefer(long id, boolean opens) {
        SavedFilter filter = seen(id);
        new PreferredFilters(em, callers.current().signIn()).set(filter, opens);
        return view(filter);
    }

    private SavedFilterView saved(SavedFilter filter, Change change) {
        Edits.save(em, subject(filter), new Refused(FilterRefusal.NAME_TAKEN, filter.name()));
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(filter);
    }

    private static Change change(String action, SavedFilter filter, FilterFields was) {
        FilterFields is = fields(filter);
        return Change.of(action, SUBJECT, String.valueOf(filter.id()))
                .field("name", was == null ? null : was.name(), is.name())
                .field(
                        "query",
                        was == null ? null : QueryText.write(was.parameters()),
                        QueryText.write(is.parameters()))
                .field("shared", was == null ? null : was.shared(), is.shared());
    }

    private Map<String, String> said(String list, FilterFields fields) {
        SavedList known = lists.stream()
                .filter(one -> one.name().equals(list))
                .findFirst()
                .orElseThrow(() -> new Refused(FilterRefusal.LIST_UNKNOWN, String.valueOf(list)));
        List<String> unclear = known.unclear(fields.parameters());
        if (!unclear.isEmpty()) {
            throw new Refused(FilterRefusal.UNCLEAR, unclear);
        }
        return known.read(fields.parameters());
    }

    private static void mayShare(Caller caller, boolean shares) {
        if (shares && !caller.role().manages()) {
            throw new EJBAccessException(caller.signIn() + " may not share a view");
        }
    }

    private long own(Caller caller) {
        return em.createQuery("select count(f) from SavedFilter f where f.owner = :me", Long.class)
                .setParameter("me", caller.signIn())
                .getSingleResult();
    }

    private SavedFilter seen(long id) {
        SavedFilter filter = em.find(SavedFilter.class, id);
        if (filter == null || !filter.isSeenBy(callers.current())) {
            throw new NotFound(SUBJECT, id);
        }
        return filter;
    }

    private SavedFilter changeable(long id, long version) {
        SavedFilter filter = seen(id);
        if (!filter.isChangedBy(callers.current())) {
            throw new EJBAccessException("view " + id + " is somebody else's");
        }
        Edits.mustBe(em, version, filter.version(), subject(filter));
        return filter;
    }

    private SavedFilterView view(SavedFilter filter) {
        Caller caller = callers.current();
        return view(
                filter, caller, new PreferredFilters(em, caller.signIn()).ids().contains(filter.id()));
    }

    private static SavedFilterView view(SavedFilter filter, Caller caller, boolean preferred) {
        return new SavedFilterView(
                filter.id(),
                filter.version(),
                filter.list(),
                fields(filter),
                filter.owner(),
                preferred,
                filter.isChangedBy(caller));
    }

    private static FilterFields fields(SavedFilter filter) {
        return new FilterFields(filter.name(), filter.parameters(), filter.shared());
    }

    private static Subject subject(SavedFilter filter) {
        return new Subject(SUBJECT, String.valueOf(filter.id()));
    }
}
