package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Who changed what a map shows: the map itself, or somebody who stands on it. */
final class MapTrail {

    private MapTrail() {}

    /** @throws Refused naming who was quicker, where this is no longer the version that was seen */
    static void mustBe(EntityManager em, long seen, MapView is) {
        if (seen != is.version()) {
            throw new Refused(AccountRefusal.CHANGED_MEANWHILE, last(em, is));
        }
    }

    private static String last(EntityManager em, MapView map) {
        String[] people = map.people().stream().map(PersonView::id).toArray(String[]::new);
        return new Sql()
                        .add(
                                "select r.actor from ninefold.audit r where r.subject = ? and r.subject_ref = ?",
                                DecisionMaps.SUBJECT,
                                map.account())
                        .add(" or r.subject in ('stakeholder', 'contact') and r.subject_ref = any(?)", (Object) people)
                        .add(" order by r.id desc limit 1")
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(row -> row.text(0))
                        .orElse("?");
    }
}
