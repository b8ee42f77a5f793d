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
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Lists, adds, changes and removes the time spent on accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class TimeEntries {

    private static final TimeEntryFields NOTHING = new TimeEntryFields(null, null, null, null);

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

    /** One page, the latest first. */
    public Page<TimeEntryView> page(AccountThings wanted, int offset, int limit) {
        Page<TimeEntryView> page = listing(wanted, scope.caller()).page(em, offset, limit);
        return new ComesFromRows(em).of(Kind.TIME_ENTRIES, page);
    }

    public void export(AccountThings wanted, Sheet sheet) {
        SheetExport.Columns<TimeEntryView> columns = SheetExport.columns(
                List.of("account_ref", "entry_ref", "worked_on", "hours", "hourly_cost", "currency"),
                TimeEntries::cells);
        int rows = SheetExport.write(em, listing(wanted, scope.exporter()), columns, sheet);
        audit.record(Change.export("time-entries", wanted, rows));
    }

    public TimeEntryView get(String ref) {
        return view(find(ref));
    }

    /** @param ref null for one made here */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public TimeEntryView add(String account, String ref, TimeEntryFields fields) {
        Account on = scope.named(account);
        TimeEntry entry = new TimeEntry(Refs.orNew("T", ref), on, withCurrency(fields, on));
        em.persist(entry);
        Edits.save(em, subject(entry));
        audit.record(entry.changesSince(NOTHING, change("CREATE", entry)));
        return view(entry);
    }

    /** @param version the version the person saw */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public TimeEntryView change(String ref, long version, TimeEntryFields fields) {
        TimeEntry entry = changeable(ref, version);
        TimeEntryFields was = entry.fields();
        entry.describe(withCurrency(fields, entry.account()));
        Edits.save(em, subject(entry));
        Change change = entry.changesSince(was, change("CHANGE", entry));
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return view(entry);
    }

    /** @return the number under which it can be restored from the bin */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(String ref, long version) {
        TimeEntry entry = changeable(ref, version);
        long kept = bin.keep(
                Removal.Kind.TIME_ENTRY,
                entry.id(),
                ref,
                ref + " · " + entry.fields().workedOn(),
                entry.account());
        em.remove(entry);
        Edits.save(em, subject(entry));
        audit.record(change("DELETE", entry)
                .field("worked_on", entry.fields().workedOn(), null)
                .field("hours", entry.fields().hours(), null));
        return kept;
    }

    private TimeEntryFields withCurrency(TimeEntryFields fields, Account account) {
        String currency = Currencies.orOf(fields.currency(), account, settings);
        return new TimeEntryFields(fields.workedOn(), fields.hours(), fields.hourlyCost(), currency);
    }

    private TimeEntry changeable(String ref, long version) {
        TimeEntry entry = find(ref);
        scope.mustChange(entry.account(), "time entry", ref);
        Edits.mustBe(em, version, entry.version(), subject(entry));
        return entry;
    }

    private TimeEntry find(String ref) {
        TimeEntry found = em.createQuery(
                        "select e from TimeEntry e join fetch e.account where e.ref = :ref", TimeEntry.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("time entry", ref));
        scope.mustSee(found.account(), "time entry", ref);
        return found;
    }

    private static Listing<TimeEntryView> listing(AccountThings wanted, Caller caller) {
        ThingFilter filter = new ThingFilter(wanted, caller);
        Consumer<Sql> from = filter.on(
                        " from ninefold.time_entry e join ninefold.account a on a.id = e.account_id where 1 = 1")
                .andThen(filter.starting("a.name_key", "a.ref_key"))
                .andThen(filter.touching("e.worked_on", "e.worked_on"));
        String columns =
                "e.ref, e.version, a.ref as account_ref, a.name, e.worked_on, e.hours, e.hourly_cost," + " e.currency";
        return new Listing<>(columns, from, "e.worked_on desc, e.id desc", TimeEntries::row);
    }

    private static TimeEntryView row(Row row) {
        TimeEntryFields fields = new TimeEntryFields(row.day(4), row.decimal(5), row.decimal(6), row.text(7));
        return new TimeEntryView(row.text(0), row.whole(1), row.text(2), row.text(3), fields, null);
    }

    private static List<Object> cells(TimeEntryView entry) {
        TimeEntryFields is = entry.fields();
        return Arrays.asList(entry.account(), entry.ref(), is.workedOn(), is.hours(), is.hourlyCost(), is.currency());
    }

    private TimeEntryView view(TimeEntry entry) {
        Account account = entry.account();
        TimeEntryView shown =
                new TimeEntryView(entry.ref(), entry.version(), account.ref(), account.name(), entry.fields(), null);
        return new ComesFromRows(em).of(Kind.TIME_ENTRIES, shown);
    }

    private static Change change(String action, TimeEntry entry) {
        return Change.of(action, "time-entry", entry.ref()).on(entry.account().id());
    }

    private static Subject subject(TimeEntry entry) {
        return new Subject("time-entry", entry.ref());
    }
}
