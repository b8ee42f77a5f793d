package org.ninefold.access;

import java.sql.SQLException;

/** Tells a broken key or reference from other failures of the database. */
final class Clash {

    /** SQLSTATE class 23: integrity constraint violation. */
    private static final String INTEGRITY = "23";

    private Clash() {}

    static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INTEGRITY)) {
                return true;
            }
        }
        return false;
    }
}
