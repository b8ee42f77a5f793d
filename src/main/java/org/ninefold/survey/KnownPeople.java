package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ninefold.access.Caller;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Contacts that somebody named. */
record KnownPeople(EntityManager em, Caller caller) {

    /** @throws Refused naming the first that is unknown or hidden */
    List<String> mustBe(List<String> refs) {
        refs.forEach(ref -> Check.optional(WaveField.CONTACT, ref, Check.REF));
        Set<String> known = among(refs);
        refs.stream().filter(ref -> !known.contains(ref)).findFirst().ifPresent(ref -> {
            throw new Refused(WaveRefusal.CONTACT_UNKNOWN, ref);
        });
        return refs;
    }

    /** Those of them whom the caller sees. */
    Set<String> among(List<String> refs) {
        Sql sql = new Sql()
                .add(
                        "select c.ref from ninefold.contact c join ninefold.account a on a.id = c.account_id"
                                + " where c.ref = any(?)",
                        (Object) refs.toArray(String[]::new));
        caller.limit(sql, "a");
        Set<String> known = new HashSet<>();
        sql.rows(em).forEach(row -> known.add(row.text(0)));
        return known;
    }
}
