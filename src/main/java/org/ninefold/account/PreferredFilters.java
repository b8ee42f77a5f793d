package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.platform.store.Sql;

/** Which views a person's lists open with: one a list at most. */
record PreferredFilters(EntityManager em, String signIn) {

    /** Holds the person's row until the end: of two steps of one person at once the second waits and sees. */
    void hold() {
        em.createNativeQuery("select sign_in from ninefold.app_user where sign_in = ?1 for update")
                .setParameter(1, signIn)
                .getResultList();
    }

    List<Long> ids() {
        return new Sql()
                .add("select filter_id from ninefold.preferred_filter where sign_in = ?", signIn).rows(em).stream()
                        .map(row -> row.whole(0))
                        .toList();
    }

    void set(SavedFilter filter, boolean opens) {
        hold();
        em.createNativeQuery(
                        "delete from ninefold.preferred_filter where sign_in = ?1 and list_name = ?2 and (?3 or filter_id = ?4)")
                .setParameter(1, signIn)
                .setParameter(2, filter.list())
                .setParameter(3, opens)
                .setParameter(4, filter.id())
                .executeUpdate();
        if (opens) {
            em.createNativeQuery(
                            "insert into ninefold.preferred_filter(sign_in, list_name, filter_id) values (?1, ?2, ?3)")
                    .setParameter(1, signIn)
                    .setParameter(2, filter.list())
                    .setParameter(3, filter.id())
                    .executeUpdate();
        }
    }
}
