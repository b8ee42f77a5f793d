package org.ninefold.platform.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        return Page.of(rows(em, offset, limit), offset, limit, () -> count(em, from, Page.COUNTED + 1));
    }

    /**
     * A page of few rows, all of which are found before they are sorted: left alone, the database may walk everything in
     * the wanted order to meet them. The order speaks of the columns by their names.
     */
    public Page<T> gathered(EntityManager em, int offset, int limit) {
        List<Row> rows = new Sql()
                .add("select g.*, count(*) over () from (select " + columns)
                .add(from)
                // offset 0: the database shall not mix the gathering with the order
                .add(" offset 0) g order by " + order + " limit ? offset ?", limit, offset)
                .rows(em);
        if (rows.isEmpty()) {
            return new Page<>(List.of(), offset == 0 ? 0 : count(em, from, Page.COUNTED + 1));
        }
        int total = (int) Math.min(rows.get(0).last(), Page.COUNTED + 1);
        return new Page<>(rows.stream().map(reader).toList(), total);
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
        return counts(em, List.of(from), most).get(0);
    }

    /** How many rows each part has, counting no further than so many; the database is asked once. */
    public static List<Integer> counts(EntityManager em, List<? extends Consumer<Sql>> parts, int most) {
        Sql sql = new Sql();
        String next = "select ";
        for (Consumer<Sql> part : parts) {
            sql.add(next + "(select count(*) from (select 1 as one").add(part).add(" limit ?) counted)", most);
            next = ", ";
        }
        Row counted = sql.rows(em).get(0);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> (int) counted.whole(i))
                .toList();
    }
}
