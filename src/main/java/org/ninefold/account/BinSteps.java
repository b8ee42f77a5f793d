package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.platform.store.Sql;

/** Lets go for good what has lain in the bin for its time. */
@Stateless
@PermitAll
public class BinSteps {

    /** No more in one transaction. */
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<AccountsGone> gone;

    @Inject
    @Any
    Instance<Belonging> others;

    /** @return whether there was something; more may be left then */
    public boolean empty() {
        List<Long> due = em.createQuery(
                        "select r.id from Removal r where r.gone = false and r.removedAt < :before order by r.id",
                        Long.class)
                .setParameter("before", clock.instant().minus(Duration.ofDays(BinList.DAYS)))
                .setMaxResults(AT_ONCE)
                .getResultList();
        due.stream()
                .map(id -> em.find(Removal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .forEach(this::forget);
        em.flush();
        leadNowhere();
        return !due.isEmpty();
    }

    private void forget(Removal removal) {
        if (removal.kind() == Removal.Kind.ACCOUNT) {
            gone.fire(new AccountsGone(List.of(removal.accountId())));
        }
        BinRows rows = new BinRows(em, others);
        rows.forget(removal.id());
        new MergeMoves(em, rows.belongings(), removal.id()).forget();
        MergeFields.forget(em, removal.id());
        audit.record(
                Change.of("PURGE", removal.kind().subject(), removal.ref())
                        .on(removal.accountId())
                        .field("name", removal.name(), null),
                Audit.NOBODY);
        if (removal.mergedInto() == null) {
            em.remove(removal);
        } else {
            removal.forget();
        }
    }

    /** A reference that leads to an account that is gone itself may be given again; what was about it goes as well. */
    private void leadNowhere() {
        new Sql()
                .add("delete from ninefold.removal where gone = true"
                        + " and not exists (select 1 from ninefold.account a where a.id = merged_into)"
                        + " and not exists (select 1 from ninefold.bin_account b where b.id = merged_into)")
                .on(em)
                .executeUpdate();
    }
}
