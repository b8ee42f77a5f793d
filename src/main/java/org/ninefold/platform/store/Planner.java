package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What PostgreSQL is told about the statements of the running transaction. None is compiled: that takes longer here than
 * it saves. H2 needs to be told nothing.
 */
public final class Planner {

    private Planner() {}

    /**
     * Statements that work on a whole portfolio: memory to sort it in, where each step would get 4 MB and spill the rest
     * to disk.
     */
    public static void bulk(EntityManager em) {
        tell(em, "work_mem", "512MB", "2");
    }

    /**
     * Statements whose best way depends on the values: a cell holds a ninth of the customers, a name a handful. Without
     * this a statement used often gets one plan for all values. And no helpers, which cost more to call than a page
     * takes.
     */
    public static void byValue(EntityManager em) {
        tell(em, "plan_cache_mode", "force_custom_plan", "0");
    }

    /**
     * Statements about one of many that are alike: whose accounts, whose tasks. One plan serves all, and to find it anew
     * each time takes as long as to follow it.
     */
    public static void alike(EntityManager em) {
        tell(em, "plan_cache_mode", "force_generic_plan", "0");
    }

    /**
     * A table into which many rows were just written: of these the statistics know nothing, and a plan for none of them
     * may take hours for all.
     *
     * @param table with its schema; constant text
     */
    public static void learn(EntityManager em, String table) {
        if (isPostgres(em)) {
            em.createNativeQuery("analyze " + table).executeUpdate();
        }
    }

    /** A setting of our own, which triggers look at, until the transaction ends. */
    public static void say(EntityManager em, String setting, String value) {
        if (isPostgres(em)) {
            em.createNativeQuery("select set_config(?1, ?2, true)")
                    .setParameter(1, setting)
                    .setParameter(2, value)
                    .getResultList();
        }
    }

    private static void tell(EntityManager em, String setting, String value, String workers) {
        if (isPostgres(em)) {
            em.createNativeQuery("select set_config(?1, ?2, true), set_config('jit', 'off', true),"
                            + " set_config('max_parallel_workers_per_gather', ?3, true)")
                    .setParameter(1, setting)
                    .setParameter(2, value)
                    .setParameter(3, workers)
                    .getResultList();
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
