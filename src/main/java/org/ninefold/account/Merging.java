package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Edits.Subject;
import org.ninefold.account.Reassignment.Phase;
import org.ninefold.account.Restored.Kept;
import org.ninefold.kernel.Refused;

/** Makes one account of two, and two of one again, within what the caller may change. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class Merging {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Accounts accounts;

    @EJB
    Audit audit;

    @EJB
    Priorities priorities;

    @Inject
    Clock clock;

    @Inject
    Event<Reassignment> reassigned;

    @Inject
    Event<BelongingsMoved> belongings;

    @Inject
    @Any
    Instance<Belonging> others;

    /** What merging would do; nothing is done. */
    public MergePreview preview(String into, String from) {
        Account winner = changeable(into);
        Account loser = changeable(from);
        mustDiffer(winner, loser);
        return new MergePreview(
                accounts.get(into),
                accounts.get(from),
                MergeFields.lines(winner.fields(), loser.fields()),
                new BinRows(em, others)
                        .count(loser.id()).entrySet().stream()
                                .map(kind -> new Contents(kind.getKey(), kind.getValue()))
                                .toList(),
                new MergeWallets(em, winner, loser).conflicts());
    }

    /**
     * Moves all that is known of the one to the other, takes over the chosen fields, and puts the one into the bin. From
     * then on its reference leads to the other.
     *
     * @return the number under which the merge can be undone
     */
    public long merge(MergeWish wish) {
        Account winner = changeable(wish.into());
        Account loser = changeable(wish.from());
        mustDiffer(winner, loser);
        reassigned.fire(new Reassignment(List.of(winner.id(), loser.id()), Phase.BEFORE));
        AccountLock.hold(em, winner, loser);
        Edits.mustBe(em, wish.version(), winner.version(), subject(winner));
        Edits.mustBe(em, wish.fromVersion(), loser.version(), subject(loser));
        Removal removal = removal(winner, loser);
        AccountFields was = winner.fields();
        describe(winner, MergeFields.taken(was, loser.fields(), wish.taken()));
        MergeFields.remember(em, removal.id(), was, winner.fields());
        new MergeLoyalty(em, winner.id(), removal.id()).take(loser.id());
        int moved = move(winner, loser, removal.id(), wish.wallets());
        reassigned.fire(new Reassignment(List.of(winner.id()), Phase.AFTER));
        loyalty().follow(winner.id());
        belongings.fire(new BelongingsMoved(List.of(winner.id(), loser.id())));
        Change change = winner.changesSince(was, Change.of("MERGE", "account", winner.ref()));
        audit.record(change.on(winner.id()).after("merged", loser.ref()).after("moved", moved));
        audit.record(Change.of("MERGE", "account", loser.ref()).on(loser.id()).after("merged_into", winner.ref()));
        return removal.id();
    }

    private Removal removal(Account winner, Account loser) {
        Removal removal = new Removal(Removal.Kind.ACCOUNT, loser.id(), loser.ref(), loser.name(), loser)
                .by(scope.caller().signIn(), clock.instant());
        removal.mergedInto(winner);
        em.persist(removal);
        em.flush();
        return removal;
    }

    private int move(Account winner, Account loser, long removal, Set<Long> chosen) {
        MergeWallets wallets = new MergeWallets(em, winner, loser);
        Collection<Long> giving = wallets.givingWay(chosen);
        Collection<Long> moving = wallets.moving(chosen);
        em.flush();
        for (long wallet : giving) {
            BinTable.WALLET.copy(em, removal, "id = ?2", wallet);
            BinTable.WALLET.delete(em, "id = ?2", wallet);
        }
        BinRows rows = new BinRows(em, others);
        int moved = new MergeMoves(em, rows.belongings(), removal).move(loser.id(), winner.id(), moving);
        new ContactDays(em, winner.id()).reckon();
        em.flush();
        em.clear();
        rows.putAway(removal, loser.id());
        return moved;
    }

    private void describe(Account account, AccountFields fields) {
        new Assignments(em, scope.caller()).next(account, fields);
        account.describe(fields);
        Edits.save(em, subject(account));
        StandingNow.endUnlessCustomer(em, account);
    }

    /** Undoes a merge: what nobody changed since goes back, the rest stays and is named. */
    public Restored undo(Removal removal) {
        Account winner = em.find(Account.class, removal.mergedInto());
        if (winner == null) {
            throw new Refused(AccountRefusal.MERGED_INTO_GONE, removal.name());
        }
        scope.mustChange(winner, "account", winner.ref());
        reassigned.fire(new Reassignment(List.of(winner.id()), Phase.BEFORE));
        AccountLock.hold(em, winner);
        List<Kept> kept = new ArrayList<>();
        AccountFields was = winner.fields();
        describe(winner, before(removal, was, kept));
        goBack(removal, winner, kept);
        reassigned.fire(new Reassignment(List.of(winner.id(), removal.accountId()), Phase.AFTER));
        loyalty().follow(winner.id());
        belongings.fire(new BelongingsMoved(List.of(winner.id(), removal.accountId())));
        Change change = winner.changesSince(was, Change.of("UNMERGE", "account", winner.ref()));
        audit.record(change.on(winner.id()).after("unmerged", removal.ref()).after("kept", kept.size()));
        audit.record(Change.of("RESTORE", "account", removal.ref())
                .on(removal.accountId())
                .after("name", removal.name()));
        return new Restored(removal.kind(), removal.ref(), removal.name(), removal.ref(), kept);
    }

    private AccountFields before(Removal removal, AccountFields now, List<Kept> kept) {
        List<Field> fields = new ArrayList<>();
        AccountFields before = MergeFields.before(em, removal.id(), now, fields);
        fields.forEach(field -> kept.add(new Kept("field", field.name())));
        return before;
    }

    private void goBack(Removal removal, Account winner, List<Kept> kept) {
        BinRows rows = new BinRows(em, others);
        MergeMoves moves = new MergeMoves(em, rows.belongings(), removal.id());
        rows.bringBackAccount(removal.id());
        kept.addAll(moves.moveBack(removal.accountId(), winner.id()));
        MergeWallets.leave(em, removal, winner).forEach(wallet -> kept.add(new Kept("wallet", wallet)));
        rows.bringBack(removal.id());
        new MergeLoyalty(em, winner.id(), removal.id()).giveBack();
        new ContactDays(em, winner.id()).reckon();
        new ContactDays(em, removal.accountId()).reckon();
        moves.forget();
        MergeFields.forget(em, removal.id());
    }

    private StandingLoyalty loyalty() {
        return new StandingLoyalty(em, priorities.current());
    }

    private Account changeable(String ref) {
        Account account = scope.seen(ref);
        scope.mustChange(account, "account", ref);
        return account;
    }

    private static void mustDiffer(Account winner, Account loser) {
        if (winner.ref().equals(loser.ref())) {
            throw new Refused(AccountRefusal.MERGED_WITH_ITSELF, winner.ref());
        }
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.ref());
    }
}
