package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.ninefold.access.Callers;

/** Copies one thing into the bin, in the transaction that removes it; whether it may be removed has been checked. */
@Stateless
@PermitAll
public class BinKeeper {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @Inject
    Clock clock;

    /**
     * @param name as people know it
     * @return the number under which it can be restored
     */
    public long keep(Removal.Kind kind, long thing, String ref, String name, Account account) {
        em.flush();
        Removal removal = new Removal(kind, thing, ref, name, account)
                .by(callers.current().signIn(), clock.instant());
        em.persist(removal);
        copy(kind, removal.id(), thing);
        return removal.id();
    }

    private void copy(Removal.Kind kind, long removal, long thing) {
        String it = "id = ?2";
        switch (kind) {
            case CONTACT -> {
                BinTable.CONTACT.copy(em, removal, it, thing);
                BinTable.GUEST.copy(em, removal, "contact_id = ?2", thing);
            }
            case ACTIVITY -> {
                BinTable.ACTIVITY.copy(em, removal, it, thing);
                BinTable.GUEST.copy(em, removal, "activity_id = ?2", thing);
                BinTable.COLLEAGUE.copy(em, removal, "activity_id = ?2", thing);
            }
            case PURCHASE -> {
                BinTable.PURCHASE.copy(em, removal, it, thing);
                BinTable.LINE.copy(em, removal, "purchase_id = ?2", thing);
            }
            case TIME_ENTRY -> BinTable.TIME_ENTRY.copy(em, removal, it, thing);
            case WALLET -> BinTable.WALLET.copy(em, removal, it, thing);
            case ACCOUNT -> throw new IllegalStateException("an account goes with all it has");
        }
    }
}
