package org.ninefold.segment;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Room for sorting a whole portfolio. PostgreSQL gives each step of a query 4 MB by default and spills the rest to disk;
 * for the running transaction it gets more. H2 takes what it needs.
 */
final class BulkMemory {

    private BulkMemory() {}

    static void take(EntityManager em) {
        if (isPostgres(em)) {
            em.createNativeQuery("set local work_mem = '512MB'").executeUpdate();
        }
    }

    private static boolean isPostgres(EntityManager em) {
        try {
            return em.unwrap(Connection.class)
                    .getMetaData()
                    .getDatabaseProductName()
                    .equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
