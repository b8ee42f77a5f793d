package org.ninefold.segment;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The columns of a row, read from left to right, as a record's components are written. */
final class Columns {

    private final Row row;
    private int next;

    private Columns(Row row) {
        this.row = row;
    }

    static List<Columns> of(Sql sql, EntityManager em) {
        return sql.rows(em).stream().map(Columns::new).toList();
    }

    String text() {
        return row.text(next++);
    }

    long number() {
        return row.whole(next++);
    }

    Long numberOrNull() {
        BigDecimal number = row.decimal(next++);
        return number == null ? null : number.longValueExact();
    }

    int count() {
        return Math.toIntExact(number());
    }

    Integer countOrNull() {
        Long number = numberOrNull();
        return number == null ? null : Math.toIntExact(number);
    }

    BigDecimal amount() {
        return row.decimal(next++);
    }

    boolean is() {
        return row.flag(next++);
    }

    LocalDate date() {
        return row.day(next++);
    }

    Instant moment() {
        return row.moment(next++);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return row.constant(next++, type);
    }

    Outcome outcome() {
        return Outcome.of(text());
    }
}
