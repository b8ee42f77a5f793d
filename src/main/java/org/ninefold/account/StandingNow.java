package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Reads what the current placement says. */
final class StandingNow {

    private StandingNow() {}

    /** By what the standings of today were reckoned; empty before the first placement. */
    static Optional<StandingBasis> basis(EntityManager em) {
        return em.createQuery("select b from StandingBasis b order by b.runId desc", StandingBasis.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is no longer a customer stands nowhere. */
    static void endUnlessCustomer(EntityManager em, Account account) {
        if (account.kind() != AccountKind.CUSTOMER) {
            em.createNativeQuery("delete from ninefold.standing where account_id = ?1")
                    .setParameter(1, account.id())
                    .executeUpdate();
        }
    }

    /** Null where no placement has seen the account. */
    static StandingView of(EntityManager em, long accountId) {
        Standing standing = em.find(Standing.class, accountId);
        if (standing == null) {
            return null;
        }
        StandingBasis basis = basis(em).orElseThrow();
        return new StandingView(
                basis.runId(),
                standing.cell(),
                standing.reason(),
                standing.value(),
                standing.share(),
                standing.headroom(),
                standing.priority(),
                standing.asOf(),
                basis.measure(),
                basis.period());
    }
}
