package org.ninefold.desk;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Person;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The people whose day a caller may see: the caller, and those of the teams that a manager leads. */
record People(EntityManager em, Caller caller) {

    private static final String COLUMNS = "u.sign_in, u.name";

    Page<Person> led(int offset, int limit) {
        return listing(sql -> {}).page(em, offset, limit);
    }

    Optional<Person> find(String signIn) {
        return listing(sql -> sql.add(" and u.sign_in = ?", signIn)).rows(em, 0, 1).stream()
                .findFirst();
    }

    private Listing<Person> listing(Consumer<Sql> narrowed) {
        Consumer<Sql> from = sql -> {
            sql.add(" from ninefold.app_user u where u.enabled = true and (u.sign_in = ?", caller.signIn());
            if (caller.role().manages() && caller.reads() == Reach.ALL) {
                sql.add(" or u.role <> 'READER'");
            } else if (caller.role().manages()) {
                sql.add(" or u.role <> 'READER' and u.team_id = any(?)", (Object)
                        caller.teams().toArray(Long[]::new));
            }
            sql.add(")").add(narrowed);
        };
        return new Listing<>(COLUMNS, from, "u.name, u.sign_in", People::person);
    }

    private static Person person(Row row) {
        return new Person(row.text(0), row.text(1));
    }
}
