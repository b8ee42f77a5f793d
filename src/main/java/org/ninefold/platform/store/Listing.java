package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ninefold.kernel.Page;

/**
 * A list by native query: the same rows as a page, as a count and as a whole.
 *
 * @param columns what follows {@code select}
 * @param from adds {@code  from … where …} with its values
 * @param order what follows {@code order by}: it must leave no ties
 */
public record Listing<T>(String columns, Consumer<Sql> from, String order, Function<Row, T> reader) {

    public Page<T> page(EntityManager em, int offset, int limit) {
        return new Page<>(rows(em, offset, limit), count(em, from, Page.COUNTED + 1));
    }

    public List<T> rows(EntityManager em, int offset, int limit) {
        return select().add(" limit ? offset ?", limit, offset).rows(em).stream()
                .map(reader)
                .toList();
    }

    public void each(EntityManager em, Consumer<T> step) {
        select().each(em, row -> step.accept(reader.apply(row)));
    }

    private Sql select() {
        return new Sql().add("select " + columns).add(from).add(" order by " + order);
    }

    /** How many rows there are, counting no further than so many. */
    public static int count(EntityManager em, Consumer<Sql> from, int most) {
        Sql counting = new Sql().add("select count(*) from (select 1 as one").add(from);
        return (int) counting.add(" limit ?) counted", most).rows(em).get(0).whole(0);
    }
}
