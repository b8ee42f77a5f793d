package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.store.Sql;

/**
 * Holds accounts until the transaction ends, always in the same order, and reads them as they are now. Whoever adds
 * something to one of them waits, and then finds it gone.
 */
final class AccountLock {

    private AccountLock() {}

    /** @throws NotFound where somebody was quicker and removed one */
    static void hold(EntityManager em, Account... accounts) {
        Object ids = Arrays.stream(accounts).map(Account::id).toArray(Long[]::new);
        int there = new Sql()
                .add("select a.id from ninefold.account a where a.id = any(?) order by a.id for update", ids)
                .rows(em)
                .size();
        if (there < accounts.length) {
            throw new NotFound("account", accounts[0].ref());
        }
        for (Account account : accounts) {
            em.refresh(account);
        }
    }
}
