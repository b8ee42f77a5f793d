package org.ninefold.document;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Callers;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.NewConsent;
import org.ninefold.consent.Purpose;
import org.ninefold.kernel.FilterText;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Those who confirmed that they want the newsletter, and of whom nobody knows which contact they are. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class SignUps {

    private static final String SUBJECT = "sign-up";
    private static final int MOST = 200;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    ConsentLedger ledger;

    @EJB
    Audit audit;

    /** @param name null where none was said */
    public record Waiting(long id, String email, String name, String language, Instant confirmedAt)
            implements Serializable {}

    /** The oldest first. */
    public List<Waiting> waiting() {
        return em.createQuery(
                        "select s from SignUp s where s.state = :waits order by s.confirmedAt, s.id", SignUp.class)
                .setParameter("waits", SignUp.State.CONFIRMED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(one -> new Waiting(one.id(), one.email(), one.name(), one.language(), one.confirmedAt()))
                .toList();
    }

    /**
     * Says which contact it is: the ledger then has what the person confirmed, in the words they saw.
     *
     * @param contact the reference of one with the address that was confirmed
     * @throws Refused where that contact is unknown, has another address, or said something of it after confirming
     */
    public void attach(long id, String contact) {
        SignUp one = held(id);
        String ref = FilterText.of(contact);
        Sql sql = new Sql()
                .add("select c.email_key from ninefold.contact c join ninefold.account a on a.id = c.account_id")
                .add(" where c.ref = ?", ref);
        callers.current().limit(sql, "a");
        List<Row> found = sql.rows(em);
        // one out of reach is refused as unknown below
        if (!found.isEmpty() && !one.emailKey().equals(found.get(0).text(0))) {
            throw new Refused(DocumentRefusal.OTHER_ADDRESS, ref, one.email());
        }
        NewConsent told = new NewConsent(ref, Purpose.NEWSLETTER, true, ConsentChannel.WEB, "/newsletter");
        ledger.addAsShown(told, one.wording(), one.confirmedAt());
        one.done();
    }

    /** Nothing is made of it; it is forgotten after some time. */
    public void setAside(long id) {
        held(id).done();
        audit.record(Change.of("REMOVE", SUBJECT, Long.toString(id)));
    }

    private SignUp held(long id) {
        SignUp found = em.find(SignUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(SUBJECT, id);
        }
        em.refresh(found);
        if (found.state() != SignUp.State.CONFIRMED) {
            throw new Refused(DocumentRefusal.SIGN_UP_DONE);
        }
        return found;
    }
}
