package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.Edits.Subject;
import org.ninefold.account.Reassignment.Phase;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.ShortMemory;
import org.ninefold.platform.store.Sql;

/** Lists, opens and changes accounts within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Accounts {

    private static final AccountFields NOTHING = new AccountFields(null, null, null, null, null, null, null);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @EJB
    StoredSettings stored;

    @Inject
    ShortMemory memory;

    @Inject
    Event<Reassignment> reassigned;

    @Inject
    @Any
    Instance<AccountFilter> filters;

    /** Whether every further filter is known that a query asks for; otherwise it finds nothing. */
    public boolean knows(AccountQuery query) {
        return new FurtherFilters(filters).know(query);
    }

    /** One page of the accounts that match. */
    public Page<AccountRow> page(AccountQuery query, int offset, int limit) {
        return new AccountList(em, conditions(query, scope.caller())).page(memory, offset, limit);
    }

    /** The first of those that match, where these are known to be few: gathered and not counted. */
    public List<AccountRow> first(AccountQuery query, int most) {
        return new AccountList(em, conditions(query, scope.caller())).first(most);
    }

    /** Adds a select of the ids of the accounts that match; for features that work on all of them at once. */
    public Consumer<Sql> ids(AccountQuery query) {
        return query.isImpossible()
                ? sql -> sql.add("select a.id from ninefold.account a where 1 = 0")
                : conditions(query, scope.caller())::ids;
    }

    /** Writes all accounts that match, with all there is to say of each. */
    public void export(AccountQuery query, Sheet sheet) {
        export(new AccountTable(query, AccountColumn.ALL), sheet);
    }

    /**
     * Writes all accounts that match and that the caller may take out, with the columns of the list, and records that
     * it was done.
     *
     * @throws jakarta.ejb.EJBAccessException where the caller may not export
     */
    public void export(AccountTable table, Sheet sheet) {
        AccountQuery query = table.query();
        AccountSheet accounts = new AccountSheet(em, sheet, settings.reportingCurrency());
        accounts.write(new AccountList(em, conditions(query, scope.exporter())), table.columns());
        Change export = Change.export("accounts", query, accounts.rows());
        boolean all = table.columns().equals(AccountColumn.ALL);
        audit.record(all ? export : export.after("columns", table.columns()));
    }

    /**
     * What the accounts of these owners ask for, by owner, as far as the caller sees it.
     *
     * @param caller also one that a timer found: {@link org.ninefold.access.Callers#named}
     */
    @PermitAll
    public Map<String, Upkeep> upkeep(Caller caller, Collection<String> owners) {
        return new UpkeepCounts(em, caller, ContactRhythm.of(stored, LocalDate.now(clock))).of(owners);
    }

    /** @throws NotFound where there is none, or none to see */
    public AccountView get(String ref) {
        return view(scope.seen(ref));
    }

    /** How much of what we want to know of the account is known. */
    public Completeness completeness(String ref) {
        return new Meter(em, LocalDate.now(clock)).of(scope.seen(ref));
    }

    /** The reference of the account that took over what was known of this one, where the caller sees that. */
    public Optional<String> successor(String ref) {
        return BinnedRefs.successor(em, ref)
                .filter(account -> scope.caller().sees(account.owner(), account.teamId()))
                .map(Account::ref);
    }

    /** The account's number in the database, for features that keep rows of their own about it. */
    public long idOf(String ref) {
        return scope.seen(ref).id();
    }

    /**
     * Makes a new account. Without an owner it is the caller's own, and of the caller's team.
     *
     * @param ref null for one made here
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public AccountView open(String ref, AccountFields fields) {
        Account account = new Account(Refs.orNew("A", ref), clock.instant());
        BinnedRefs.mustNotHold(em, account.ref());
        account.describe(fields);
        assignments().first(account, fields);
        em.persist(account);
        Edits.save(em, subject(account));
        audit.record(account.changesSince(NOTHING, Change.of("CREATE", "account", account.ref()))
                .on(account.id()));
        return view(account);
    }

    /**
     * Changes what is said of an account.
     *
     * @param version the version the person saw
     * @param fields all of them, as they are to be
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public AccountView change(String ref, long version, AccountFields fields) {
        Account account = scope.seen(ref);
        scope.mustChange(account, "account", ref);
        Edits.mustBe(em, version, account.version(), subject(account));
        AccountFields was = account.fields();
        boolean listedAnew = !text(fields.owner()).equals(text(was.owner()))
                || !text(fields.team()).equals(text(was.team()))
                || !text(fields.name()).equals(text(was.name()));
        tellIf(listedAnew, account, Phase.BEFORE);
        assignments().next(account, fields);
        account.describe(fields);
        StandingNow.endUnlessCustomer(em, account);
        Edits.save(em, subject(account));
        tellIf(listedAnew, account, Phase.AFTER);
        Change change = account.changesSince(was, Change.of("CHANGE", "account", ref));
        if (!change.isEmpty()) {
            audit.record(change.on(account.id()));
        }
        return view(account);
    }

    private void tellIf(boolean listedAnew, Account account, Phase phase) {
        if (listedAnew) {
            reassigned.fire(new Reassignment(List.of(account.id()), phase));
        }
    }

    private AccountView view(Account account) {
        Caller caller = scope.caller();
        AccountView shown = new AccountView(
                account.id(),
                account.ref(),
                account.version(),
                account.fields(),
                assignments().nameOf(account.owner()),
                account.createdAt(),
                StandingNow.of(em, account.id()),
                account.loyalty(),
                account.lastContact(),
                account.nextContact(),
                caller.changes(account.owner(), account.teamId()),
                null);
        return new ComesFromRows(em).of(ComesFromRows.Kind.ACCOUNTS, shown);
    }

    private AccountConditions conditions(AccountQuery query, Caller caller) {
        ContactRhythm rhythm = query.isOfTime() ? ContactRhythm.of(stored, LocalDate.now(clock)) : null;
        return new AccountConditions(query, caller, rhythm, new FurtherFilters(filters).asked(query));
    }

    private Assignments assignments() {
        return new Assignments(em, scope.caller());
    }

    private static String text(String name) {
        return name == null ? "" : name.strip();
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.ref());
    }
}
