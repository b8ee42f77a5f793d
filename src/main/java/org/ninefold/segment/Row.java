package org.ninefold.segment;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A row of a native query, read from left to right; the databases give different classes for one type. */
final class Row {

    private final Object[] cells;
    private int next;

    private Row(Object cells) {
        this.cells = cells instanceof Object[] several ? several : new Object[] {cells};
    }

    static List<Row> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Row::new).toList();
    }

    String text() {
        return (String) cells[next++];
    }

    long number() {
        return ((Number) cells[next++]).longValue();
    }

    Long numberOrNull() {
        Object cell = cells[next++];
        return cell == null ? null : ((Number) cell).longValue();
    }

    int count() {
        return ((Number) cells[next++]).intValue();
    }

    Integer countOrNull() {
        Object cell = cells[next++];
        return cell == null ? null : ((Number) cell).intValue();
    }

    BigDecimal amount() {
        return (BigDecimal) cells[next++];
    }

    boolean is() {
        return (Boolean) cells[next++];
    }

    LocalDate date() {
        Object cell = cells[next++];
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    Instant moment() {
        Object cell = cells[next++];
        LocalDateTime stored = cell instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cell;
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    Outcome outcome() {
        return Outcome.of(text());
    }
}
