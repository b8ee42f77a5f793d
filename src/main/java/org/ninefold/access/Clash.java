package org.ninefold.access;

import java.sql.SQLException;
import org.ninefold.kernel.Causes;

/** Tells a broken key or reference from other failures of the database. */
final class Clash {

    /** SQLSTATE class 23: integrity constraint violation. */
    private static final String INTEGRITY = "23";

    private Clash() {}

    static boolean in(Throwable thrown) {
        return Causes.of(thrown, SQLException.class)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && state.startsWith(INTEGRITY));
    }
}
