package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Gives names and addresses written before there were keys, or by other programs, the keys by which they are found. */
@Stateless
@PermitAll
public class AlikeSteps {

    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    /**
     * Fills some of those whose number is above this one.
     *
     * @return the highest number met, or the same where there is nothing left
     */
    public long accounts(long after) {
        return fill("account", "name", "alike_key", AlikeKey::of, after);
    }

    /** As {@link #accounts} does, for the addresses of contacts. */
    public long contacts(long after) {
        return fill("contact", "email", "email_key", EmailKey::of, after);
    }

    private long fill(String table, String text, String key, UnaryOperator<String> of, long after) {
        List<Row> some = new Sql()
                .add(
                        "select t.id, t." + text + " from ninefold." + table + " t where t." + key + " is null and t."
                                + text + " is not null and t.id > ? order by t.id limit ?",
                        after,
                        AT_ONCE)
                .rows(em);
        String update = "update ninefold." + table + " set " + key + " = ? where id = ? and " + text + " = ?";
        for (Row row : some) {
            String made = of.apply(row.text(1));
            if (made != null) {
                new Sql().add(update, made, row.whole(0), row.text(1)).on(em).executeUpdate();
            }
        }
        return some.isEmpty() ? after : some.get(some.size() - 1).whole(0);
    }
}
