package org.ninefold.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ninefold.platform.web.Origin;

/** Writes the log of changes, in the transaction of the change itself. */
@Stateless
@PermitAll
public class Audit {

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
            return lines(before);
        }

        String afterText() {
            return lines(after);
        }

        private static String lines(Map<String, Object> fields) {
            return fields.isEmpty()
                    ? null
                    : fields.entrySet().stream()
                            .map(field -> field.getKey() + "=" + oneLine(String.valueOf(field.getValue())))
                            .collect(Collectors.joining("\n"));
        }

        /** A value with a line break in it would look like another field. */
        private static String oneLine(String value) {
            return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
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
}
