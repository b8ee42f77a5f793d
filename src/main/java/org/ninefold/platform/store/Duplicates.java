package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;
import org.ninefold.kernel.Causes;
import org.ninefold.kernel.Refused;

/** Two who make the same thing at the same moment are told apart by the database alone. */
public final class Duplicates {

    private static final String UNIQUE_VIOLATION = "23505";

    /** A foreign key that leads nowhere, as PostgreSQL and as H2 say it. */
    private static final Set<String> ORPHANS = Set.of("23503", "23506");

    private Duplicates() {}

    /** Sends what was changed to the database; a unique key that exists already becomes this refusal. */
    public static void flush(EntityManager em, Refused taken) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (isDuplicate(e)) {
                throw taken;
            }
            throw e;
        }
    }

    /** Whether something names what has just been removed. */
    public static boolean isOrphan(Throwable thrown) {
        return Causes.of(thrown, SQLException.class).anyMatch(cause -> ORPHANS.contains(cause.getSQLState()));
    }

    public static boolean isDuplicate(Throwable thrown) {
        return Causes.of(thrown, SQLException.class).anyMatch(cause -> UNIQUE_VIOLATION.equals(cause.getSQLState()));
    }
}
