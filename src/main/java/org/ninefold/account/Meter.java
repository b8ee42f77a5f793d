package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads how complete an account is. */
record Meter(EntityManager em, LocalDate today) {

    private static final String FACTS = "select a.owner is not null,"
            + " exists (select 1 from ninefold.wallet w where w.account_id = a.id and w.period_to >= ?),"
            + " exists (select 1 from ninefold.contact c where c.account_id = a.id and c.decider = true),"
            + " exists (select 1 from ninefold.contact c where c.account_id = a.id and c.email is not null),"
            + " coalesce(a.last_contact_on >= ?, false) from ninefold.account a where a.id = ?";

    Completeness of(Account account) {
        Row row = new Sql()
                .add(FACTS, today.minusYears(1), Completeness.quarter(today), account.id())
                .rows(em)
                .get(0);
        Set<Need> met = EnumSet.noneOf(Need.class);
        for (Need need : Need.values()) {
            if (row.flag(need.ordinal())) {
                met.add(need);
            }
        }
        return new Completeness(met);
    }
}
