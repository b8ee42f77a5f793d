package org.ninefold.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.access.Secrets;
import org.ninefold.account.EmailKey;
import org.ninefold.consent.ConsentRefusal;
import org.ninefold.consent.ConsentWordings;
import org.ninefold.consent.OwnPermissions;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.consent.Suppression;
import org.ninefold.consent.Suppression.Brought;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;

/**
 * Signing up for the newsletter, by anybody: whoever asks gets the same answer, and only who reads the address can
 * confirm. Nobody learns here whose addresses are known.
 */
@Stateless
@PermitAll
public class Newsletter {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    MailQueue queue;

    @EJB
    ConsentWordings wordings;

    @EJB
    OwnPermissions permissions;

    @EJB
    Permitted permitted;

    @EJB
    Suppression suppression;

    @EJB
    StoredSettings settings;

    @Inject
    Clock clock;

    /**
     * What a link leads to.
     *
     * @param confirmed whether it was confirmed before
     */
    public record Opened(String language, boolean confirmed) {}

    /**
     * Sends one mail to the address, so that who reads it can confirm; none where one was sent lately, where the person
     * has the newsletter already, or asked to be forgotten.
     *
     * @param name empty where none is said
     * @throws Refused where it is no address
     */
    public void ask(String email, String name, String language) {
        String address = email.strip();
        if (!MailAddress.isOne(address)) {
            throw new Refused(DocumentRefusal.ADDRESS_INVALID, address);
        }
        oneAtATime();
        String key = EmailKey.of(address);
        if (askedLately(key) || isForgotten(address, key) || hasIt(key)) {
            return;
        }
        String called = MergeValues.oneLine(name);
        SignUp asked = new SignUp(
                address,
                called.isEmpty() ? null : called.substring(0, Math.min(called.length(), LONGEST_NAME)),
                language,
                clock.instant());
        em.persist(asked);
        em.flush();
        queue.queue(
                queue.standing("opt-in"), NewsletterLink.KIND, Stream.of(NewMail.to(address, language, asked.id())));
    }

    /** Who asks twice at once is written to once: who comes second waits here. */
    private void oneAtATime() {
        em.createQuery("select t from Template t where t.ref = 'opt-in'", Template.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private boolean askedLately(String key) {
        return !em.createQuery("select s.id from SignUp s where s.emailKey = :key and s.askedAt > :since", Long.class)
                .setParameter("key", key)
                .setParameter("since", since())
                .getResultList()
                .isEmpty();
    }

    private boolean isForgotten(String address, String key) {
        Brought brought = new Brought(0, Set.of(), address, null, null);
        return !suppression.among(List.of(brought)).isEmpty()
                || !permitted.forgotten(contacts(em, key)).isEmpty();
    }

    /** Who refused it once may have changed their mind: that is for who reads the address to say. */
    private boolean hasIt(String key) {
        List<Long> people = contacts(em, key);
        return !people.isEmpty() && permitted.among(people, Purpose.NEWSLETTER).containsAll(people);
    }

    /** The contacts of an address, by its key. */
    static List<Long> contacts(EntityManager em, String key) {
        return new Sql()
                .add("select c.id from ninefold.contact c where c.email_key = ?", key).rows(em).stream()
                        .map(row -> row.whole(0))
                        .toList();
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(Integer.parseInt(settings.text(DocumentSettings.SIGN_UP_DAYS))));
    }

    /**
     * What the link leads to; nothing changes.
     *
     * @throws NotFound where nobody has this link, or it is too old
     */
    public Opened find(String token) {
        return opened(found(token, LockModeType.NONE));
    }

    /**
     * Who reads the address says that it was they: where one contact has it, the ledger says so; else somebody here finds
     * out whose it is.
     *
     * @param edition of the words the person saw
     * @throws Refused where those were replaced meanwhile
     */
    public Opened confirm(String token, int edition) {
        SignUp asked = found(token, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(asked);
        if (asked.state() == SignUp.State.ASKED) {
            if (wordings.shown(Purpose.NEWSLETTER).edition() != edition) {
                throw new Refused(ConsentRefusal.WORDS_REPLACED);
            }
            asked.confirm(edition, clock.instant());
            List<Long> people = contacts(em, asked.emailKey());
            if (people.size() == 1) {
                permissions.give(people.get(0), Purpose.NEWSLETTER, edition, "/newsletter");
                asked.done();
            }
        }
        return opened(asked);
    }

    private static Opened opened(SignUp asked) {
        return new Opened(asked.language(), asked.state() != SignUp.State.ASKED);
    }

    private SignUp found(String token, LockModeType lock) {
        return em.createQuery("select s from SignUp s where s.hash = :hash", SignUp.class)
                .setParameter("hash", Secrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .filter(asked -> asked.askedAt().isAfter(since()))
                .findFirst()
                .orElseThrow(() -> new NotFound("sign-up", ""));
    }

    /** Forgets what was never confirmed, and what is done with; a timer calls this. */
    public void forgetOld() {
        em.createQuery("delete from SignUp s where s.askedAt < :since and s.state <> :waits")
                .setParameter("since", since())
                .setParameter("waits", SignUp.State.CONFIRMED)
                .executeUpdate();
    }
}
