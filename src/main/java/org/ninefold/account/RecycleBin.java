package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.Edits.Subject;
import org.ninefold.account.Reassignment.Phase;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Duplicates;

/** Removes accounts with all that is known of them, and restores what was removed, within the caller's scope. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class RecycleBin {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Audit audit;

    @EJB
    Merging merging;

    @Inject
    Clock clock;

    @Inject
    Event<Reassignment> reassigned;

    @Inject
    Event<BelongingsMoved> moved;

    @Inject
    Event<ContactChange> changed;

    @Inject
    Event<ActivityChange> activities;

    @Inject
    @Any
    Instance<Belonging> others;

    /** One page, what was removed last first. */
    public Page<BinEntry> page(int offset, int limit) {
        return BinList.of(scope.caller(), clock.getZone()).page(em, offset, limit);
    }

    /** What would go with an account; kinds of which it has nothing are left out. */
    public List<Contents> contents(String ref) {
        return new BinRows(em, others)
                .count(scope.seen(ref).id()).entrySet().stream()
                        .filter(kind -> kind.getValue() > 0)
                        .map(kind -> new Contents(kind.getKey(), kind.getValue()))
                        .toList();
    }

    /**
     * Removes an account with all that is known of it. Its reference is not given again as long as it can be restored.
     *
     * @param version the version the person saw
     * @return the number under which it can be restored
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public long remove(String ref, long version) {
        Account account = scope.seen(ref);
        scope.mustChange(account, "account", ref);
        reassigned.fire(new Reassignment(List.of(account.id()), Phase.BEFORE));
        AccountLock.hold(em, account);
        Edits.mustBe(em, version, account.version(), new Subject("account", ref));
        Removal removal = new Removal(Removal.Kind.ACCOUNT, account.id(), ref, account.name(), account)
                .by(scope.caller().signIn(), clock.instant());
        em.persist(removal);
        audit.record(account.changesSince(account.fields(), Change.of("DELETE", "account", ref))
                .on(account.id())
                .field("name", account.name(), null));
        ofTheSame(account);
        em.flush();
        em.clear();
        new BinRows(em, others).putAway(removal.id(), account.id());
        moved.fire(new BelongingsMoved(List.of(account.id())));
        return removal.id();
    }

    /** What of the account lies in the bin already is seen from now on by who sees the account there. */
    private void ofTheSame(Account account) {
        em.createQuery("update Removal r set r.owner = :owner, r.teamId = :team where r.accountId = :account")
                .setParameter("owner", account.owner())
                .setParameter("team", account.teamId())
                .setParameter("account", account.id())
                .executeUpdate();
    }

    /**
     * Brings back what was removed; a merge is undone.
     *
     * @throws NotFound where it is not there, or hidden
     * @throws Refused where its account lies in the bin itself, or its place is taken
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public Restored restore(long id) {
        Removal removal = found(id);
        Restored restored = removal.mergedInto() == null ? restored(removal) : merging.undo(removal);
        em.remove(removal);
        em.flush();
        return restored;
    }

    private Restored restored(Removal removal) {
        boolean account = removal.kind() == Removal.Kind.ACCOUNT;
        Account about = account ? null : em.find(Account.class, removal.accountId());
        if (!account && about == null) {
            throw new Refused(AccountRefusal.ACCOUNT_IN_BIN, removal.name());
        }
        bringBack(removal);
        if (account) {
            reassigned.fire(new Reassignment(List.of(removal.accountId()), Phase.AFTER));
            moved.fire(new BelongingsMoved(List.of(removal.accountId())));
        } else {
            settle(removal, about);
        }
        audit.record(Change.of("RESTORE", removal.kind().subject(), removal.ref())
                .on(removal.accountId())
                .after("name", removal.name()));
        String of = account ? removal.ref() : about.ref();
        return new Restored(removal.kind(), removal.ref(), removal.name(), of, List.of());
    }

    private void bringBack(Removal removal) {
        try {
            new BinRows(em, others).bringBack(removal.id());
        } catch (PersistenceException e) {
            if (Duplicates.isDuplicate(e)) {
                throw new Refused(AccountRefusal.PLACE_TAKEN, removal.name());
            }
            throw e;
        }
    }

    private void settle(Removal removal, Account account) {
        switch (removal.kind()) {
            case CONTACT -> changed.fire(new ContactChange(removal.thingId()));
            case ACTIVITY -> {
                ContactDays.hold(em, account).reckon();
                activities.fire(new ActivityChange(account.id()));
            }
            case WALLET -> WalletList.mustStandAlone(em, em.find(Wallet.class, removal.thingId()));
            default -> {}
        }
    }

    /** Held until the transaction ends: of two who restore the same, the second finds nothing. */
    private Removal found(long id) {
        Removal removal = em.find(Removal.class, id, LockModeType.PESSIMISTIC_WRITE);
        Caller caller = scope.caller();
        BinEntry seen = removal == null
                ? null
                : BinList.one(caller, clock.getZone(), id).rows(em, 0, 1).stream()
                        .findFirst()
                        .orElse(null);
        if (seen == null) {
            throw new NotFound("removal", id);
        }
        if (!seen.changeable()) {
            throw new EJBAccessException("removal " + id + " may only be read");
        }
        return removal;
    }
}
