package org.ninefold.platform.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One row of a native query, read by position from 0. Databases differ in the classes they answer with. */
public final class Row {

    private final Object[] cells;

    private Row(Object... cells) {
        this.cells = cells;
    }

    static Row of(Object found) {
        return found instanceof Object[] several ? new Row(several) : new Row(found);
    }

    static Row of(ResultSet found) throws SQLException {
        Object[] cells = new Object[found.getMetaData().getColumnCount()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = found.getObject(i + 1);
        }
        return new Row(cells);
    }

    /** Cells given by a test or a calculation. */
    public static Row of(List<Object> cells) {
        return new Row(cells.toArray());
    }

    public String text(int at) {
        return cells[at] == null ? null : cells[at].toString();
    }

    /** The constant of this name, or null. */
    public <E extends Enum<E>> E constant(int at, Class<E> type) {
        return cells[at] == null ? null : Enum.valueOf(type, cells[at].toString());
    }

    public BigDecimal decimal(int at) {
        Object cell = cells[at];
        return cell == null || cell instanceof BigDecimal ? (BigDecimal) cell : new BigDecimal(cell.toString());
    }

    /** A whole number; 0 for null. */
    public long whole(int at) {
        return cells[at] == null ? 0 : ((Number) cells[at]).longValue();
    }

    /** A whole number, or null. */
    public Integer number(int at) {
        return cells[at] == null ? null : ((Number) cells[at]).intValue();
    }

    /** The whole number in the last cell. */
    long last() {
        return whole(cells.length - 1);
    }

    public boolean flag(int at) {
        return Boolean.TRUE.equals(cells[at]);
    }

    public LocalDate day(int at) {
        return cells[at] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[at];
    }

    /** A moment, stored in UTC. */
    public Instant moment(int at) {
        LocalDateTime stored =
                cells[at] instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) cells[at];
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
