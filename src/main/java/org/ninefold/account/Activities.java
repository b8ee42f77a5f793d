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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Edits.Subject;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;

/** Lists, plans, notes, changes and removes what is done with accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Activities {

    private static final ActivityFields NOTHING =
            new ActivityFields(null, false, null, null, null, null, null, null, null, null);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @EJB
    BinKeeper bin;

    @EJB
    StoredSettings settings;

    @Inject
    Event<ActivityChange> changes;

    @Inject
    Clock clock;

    /** One page, the latest first; of planned ones alone the next first. */
    public Page<ActivityView> page(ActivityQuery wanted, int offset, int limit) {
        return ActivityList.of(wanted, scope.caller()).page(em, offset, limit);
    }

    /** The first rows of that page, not counted. */
    public List<ActivityView> first(ActivityQuery wanted, int most) {
        return ActivityList.of(wanted, scope.caller()).rows(em, 0, most);
    }

    public void export(ActivityQuery wanted, Sheet sheet) {
        SheetExport.Columns<ActivityView> columns = SheetExport.columns(ActivityList.NAMES, ActivityList::cells);
        int rows = SheetExport.write(em, ActivityList.of(wanted, scope.exporter()), columns, sheet);
        audit.record(Change.export("activities", wanted, rows));
    }

    public ActivityView get(String ref) {
        return view(find(ref));
    }

    /** @param ref null for one made here */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ActivityView add(String account, String ref, ActivityFields fields) {
        Account on = scope.named(account);
        ContactDays days = ContactDays.hold(em, on);
        Participants people = participants();
        ActivityFields known = people.known(fields);
        Activity activity =
                new Activity(Refs.orNew("V", ref), on, known, people.contacts(on, known.contacts()), today());
        em.persist(activity);
        Edits.save(em, subject(activity));
        reckoned(days);
        audit.record(activity.changesSince(NOTHING, change("CREATE", activity)));
        return view(activity);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ActivityView change(String ref, long version, ActivityFields fields) {
        return changed(changeable(ref, version), fields);
    }

    /**
     * Says that what was planned is done: on its day, or today where that is still to come. Nothing happens to one that
     * is done already.
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public ActivityView done(String ref) {
        Activity activity = find(ref);
        scope.mustChange(activity.account(), "activity", ref);
        ActivityFields is = activity.fields();
        LocalDate day = is.day().isAfter(today()) ? today() : is.day();
        return is.done() ? view(activity) : changed(activity, is.doneOn(day));
    }

    private ActivityView changed(Activity activity, ActivityFields fields) {
        ContactDays days = ContactDays.hold(em, activity.account());
        ActivityFields was = activity.fields();
        Participants people = participants();
        ActivityFields known = people.known(fields);
        activity.describe(known, people.contacts(activity.account(), known.contacts()), today());
        // who took part is no column of its own row, and yet an edit
        em.lock(activity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Edits.save(em, subject(activity));
        reckoned(days);
        Change change = activity.changesSince(was, change("CHANGE", activity));
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(activity);
    }

    /** @return the number under which it can be restored from the bin */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(String ref, long version) {
        Activity activity = changeable(ref, version);
        ContactDays days = ContactDays.hold(em, activity.account());
        long kept = bin.keep(
                Removal.Kind.ACTIVITY, activity.id(), ref, activity.fields().subject(), activity.account());
        em.remove(activity);
        Edits.save(em, subject(activity));
        reckoned(days);
        audit.record(change("DELETE", activity)
                .field("about", activity.fields().subject(), null)
                .field("on_day", activity.fields().day(), null));
        return kept;
    }

    private void reckoned(ContactDays days) {
        days.reckon();
        changes.fire(new ActivityChange(days.account()));
    }

    /** Who can take part in what is done with the account. */
    public Attendance attendance(String account) {
        return participants().attendance(scope.seen(account));
    }

    /** How often we want to be in contact. */
    public ContactRhythm rhythm() {
        return ContactRhythm.of(settings, today());
    }

    private Activity changeable(String ref, long version) {
        Activity activity = find(ref);
        scope.mustChange(activity.account(), "activity", ref);
        Edits.mustBe(em, version, activity.version(), subject(activity));
        return activity;
    }

    private Activity find(String ref) {
        Activity found = em.createQuery(
                        "select v from Activity v join fetch v.account where v.ref = :ref", Activity.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("activity", ref));
        scope.mustSee(found.account(), "activity", ref);
        return found;
    }

    private ActivityView view(Activity activity) {
        List<ActivityView> found = ActivityList.of(ActivityQuery.one(activity.ref()), scope.caller())
                .rows(em, 0, 1);
        return found.get(0);
    }

    private Participants participants() {
        return new Participants(em, scope.caller());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Change change(String action, Activity activity) {
        return Change.of(action, "activity", activity.ref())
                .on(activity.account().id());
    }

    private static Subject subject(Activity activity) {
        return new Subject("activity", activity.ref());
    }
}
