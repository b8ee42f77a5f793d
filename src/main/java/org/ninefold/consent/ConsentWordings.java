package org.ninefold.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.account.Check;
import org.ninefold.account.EditGuard;
import org.ninefold.platform.messages.Bundles;

/** Keeps the words in which people are asked. Nobody changes an edition; another one takes its place. */
@Stateless
@PermitAll
public class ConsentWordings {

    private static final String SUBJECT = "consent-wording";
    private static final int LONGEST = 2000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * One edition.
     *
     * @param texts the words by language
     * @param madeBy null for what the product brought along
     */
    public record Wording(Purpose purpose, int edition, Map<String, String> texts, Instant since, String madeBy) {

        public Wording {
            texts = Map.copyOf(texts);
        }
    }

    /** The edition used now. */
    public ConsentWording current(Purpose purpose) {
        return rows(purpose).get(0);
    }

    /** The same, for people. */
    public Wording shown(Purpose purpose) {
        return current(purpose).shown();
    }

    /** An earlier edition, or the one used now. */
    public ConsentWording of(Purpose purpose, int edition) {
        return rows(purpose).stream()
                .filter(words -> words.shown().edition() == edition)
                .findFirst()
                .orElseThrow();
    }

    /** All editions, the one used now first. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public List<Wording> editions(Purpose purpose) {
        return rows(purpose).stream().map(ConsentWording::shown).toList();
    }

    /**
     * Uses other words from now on; what was allowed in earlier ones stays.
     *
     * @param edition the one the person saw
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Wording save(Purpose purpose, int edition, Map<String, String> texts) {
        oneAtATime(purpose);
        Wording was = shown(purpose);
        guard.mustBe(edition, was.edition(), SUBJECT, purpose.name());
        Map<String, String> wished = new HashMap<>();
        Bundles.LANGUAGES.forEach(
                language -> wished.put(language, Check.required(ConsentField.WORDING, texts.get(language), LONGEST)));
        Change change = Change.of("CHANGE", SUBJECT, purpose.name());
        Bundles.LANGUAGES.forEach(
                language -> change.field("consent_text_" + language, was.texts().get(language), wished.get(language)));
        if (change.isEmpty()) {
            return was;
        }
        em.persist(new ConsentWording(purpose, edition + 1, wished)
                .by(callers.current().signIn(), clock.instant()));
        guard.save(SUBJECT, purpose.name());
        audit.record(change);
        return shown(purpose);
    }

    /** Editions follow each other: who comes second waits here, and then sees that somebody was quicker. */
    private void oneAtATime(Purpose purpose) {
        em.createQuery(
                        "select w from ConsentWording w where w.purpose = :purpose and w.edition = 1",
                        ConsentWording.class)
                .setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private List<ConsentWording> rows(Purpose purpose) {
        return em.createQuery(
                        "select w from ConsentWording w where w.purpose = :purpose order by w.edition desc",
                        ConsentWording.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }
}
