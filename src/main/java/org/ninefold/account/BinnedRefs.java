package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ninefold.kernel.Refused;

/** References of accounts that lie in the bin, or were merged into another. */
final class BinnedRefs {

    /** Longer than any chain of merges that people make; a circle ends here. */
    private static final int LONGEST = 20;

    private BinnedRefs() {}

    /** @throws Refused where the reference belongs to an account that can be restored, or leads to another */
    static void mustNotHold(EntityManager em, String ref) {
        if (removal(em, "r.ref", ref).isPresent()) {
            throw new Refused(AccountRefusal.REF_IN_BIN, ref);
        }
    }

    /** The account to which the reference leads since its own was merged; empty where it was not. */
    static Optional<Account> successor(EntityManager em, String ref) {
        Optional<Removal> next = removal(em, "r.ref", ref);
        for (int i = 0; i < LONGEST && next.isPresent(); i++) {
            Long into = next.get().mergedInto();
            Account account = into == null ? null : em.find(Account.class, into);
            if (account != null) {
                return Optional.of(account);
            }
            next = into == null ? Optional.empty() : removal(em, "r.accountId", into);
        }
        return Optional.empty();
    }

    private static Optional<Removal> removal(EntityManager em, String attribute, Object wanted) {
        return em.createQuery(
                        "select r from Removal r where r.kind = :kind and " + attribute + " = :wanted", Removal.class)
                .setParameter("kind", Removal.Kind.ACCOUNT)
                .setParameter("wanted", wanted)
                .getResultStream()
                .findFirst();
    }
}
