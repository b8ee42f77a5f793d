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
import java.util.Map;
import java.util.Objects;
import org.ninefold.platform.web.Origin;

/** Writes the log of changes, in the transaction of the change itself. */
@Stateless
@PermitAll
public class Audit {

    /** Whose name nobody knows. */
    public static final String NOBODY = "-";

    private static final Duration SELDOM = Duration.ofMinutes(1);

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
}
