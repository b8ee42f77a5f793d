package org.ninefold.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Sought;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Words;
import org.ninefold.platform.web.Origin;

/** Writes the log of changes, in the transaction of the change itself. */
@Stateless
@PermitAll
public class Audit {

    /** Whose name nobody knows. */
    public static final String NOBODY = "-";

    private static final Duration SELDOM = Duration.ofMinutes(1);

    private static final String DOOR = "ninefold.erasing";

    private static final List<String> SHOWN =
            List.of("happened_at", "actor", "action", "subject", "subject_ref", "before_text", "after_text");

    private static final Texts TEXTS = Texts.of("audit", "subject_ref", "before_text", "after_text")
            .showing("happened_at", "actor", "action", "subject")
            .with(Texts.Trait.ACCOUNT);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /** A change of one thing; {@code before} and {@code after} hold the fields that differ. */
    public record Change(
            String action,
            String subject,
            String ref,
            Long accountId,
            Map<String, Object> before,
            Map<String, Object> after) {

        public static Change of(String action, String subject, String ref) {
            return new Change(action, subject, ref, null, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        /** A list that was taken out as a file: what of, narrowed by which query, and how many rows. */
        public static Change export(String what, Object query, int rows) {
            return of("EXPORT", what, what).after("query", query).after("rows", rows);
        }

        /** The account whose timeline the change belongs to. */
        public Change on(Long account) {
            return new Change(action, subject, ref, account, before, after);
        }

        /** A field of a new thing. */
        public Change after(String field, Object value) {
            return field(field, null, value);
        }

        /** A field that may have changed; an equal value leaves no trace. */
        public Change field(String field, Object was, Object is) {
            if (!Objects.equals(was, is)) {
                if (was != null) {
                    before.put(field, was);
                }
                if (is != null) {
                    after.put(field, is);
                }
            }
            return this;
        }

        public boolean isEmpty() {
            return before.isEmpty() && after.isEmpty();
        }

        String beforeText() {
            return FieldLines.write(before);
        }

        String afterText() {
            return FieldLines.write(after);
        }
    }

    /** Records a change made by the caller of the running use case. */
    public void record(Change change) {
        record(change, context.getCallerPrincipal().getName());
    }

    /** Records a change made on behalf of a user, by long work. */
    public void record(Change change, String actor) {
        em.persist(new AuditRow(change, actor, Origin.current(), clock.instant()));
    }

    /**
     * Records what anybody can bring about as often as they like, such as a wrong password: one row a minute for each
     * actor and action, so that a flood of them does not bury the log.
     */
    public void recordSeldom(Change change, String actor) {
        boolean told = em.createQuery(
                        "select r.id from AuditRow r where r.actor = :actor and r.action = :action"
                                + " and r.happenedAt > :since",
                        Long.class)
                .setParameter("actor", actor)
                .setParameter("action", change.action())
                .setParameter("since", clock.instant().minus(SELDOM))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
        if (!told) {
            record(change, actor);
        }
    }

    /** What the log says of one thing, by what it is called there. */
    public List<Map<String, String>> about(Set<String> subjects, String ref) {
        return Mentions.rows(
                em, "audit", SHOWN, "x.subject = any(?) and x.subject_ref = ?", subjects.toArray(String[]::new), ref);
    }

    /** What it says that names somebody. */
    public List<Map<String, String>> naming(Sought who) {
        return new Mentions(em, who).in(TEXTS);
    }

    /** Forgets what a thing is called and was; that it was changed, when and by whom, stays. */
    public void erase(Set<String> subjects, String ref) {
        erasing(() -> new Sql()
                .add("update ninefold.audit set subject_ref = ?, before_text = null, after_text = null", Words.GONE)
                .add(" where subject = any(?) and subject_ref = ?", subjects.toArray(String[]::new), ref)
                .on(em)
                .executeUpdate());
    }

    /** Takes out all that names somebody. */
    public void erase(Sought who) {
        erasing(() -> new Mentions(em, who).takeOutOf(TEXTS));
    }

    /** The log is only ever added to, but for this: PostgreSQL has a door that is open as long as the setting is on. */
    private void erasing(Runnable step) {
        em.flush();
        Planner.say(em, DOOR, "on");
        step.run();
        Planner.say(em, DOOR, "off");
    }
}
