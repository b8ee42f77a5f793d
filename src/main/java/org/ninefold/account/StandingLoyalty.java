package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.SqlFile;

/** Makes standings say how loyal their accounts are and which priority that gives them. */
record StandingLoyalty(EntityManager em, PriorityOrder order) {

    private static final String[] FOLLOW = SqlFile.read(StandingLoyalty.class, "standing-loyalty")
            .replaceAll("(?m)^--.*\n", "")
            .split("ACCOUNTS");

    void follow(long account) {
        follow(sql -> sql.add("t.account_id = ?", account));
    }

    /** Where the order is another one: only who has a digit has a priority. */
    void followAll() {
        follow(sql -> sql.add("t.loyalty is not null"));
    }

    /** @param accounts adds a condition on {@code t}, the standing */
    void follow(Consumer<Sql> accounts) {
        new Sql()
                .add(FOLLOW[0], order.text())
                .add(accounts)
                .add(FOLLOW[1])
                .on(em)
                .executeUpdate();
    }
}
