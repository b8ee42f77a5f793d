package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.intake.Fault;
import org.ninefold.intake.PlainTable.Line;
import org.ninefold.intake.RowFault;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Keeps handovers with their rows. */
record HandoverRows(EntityManager em) {

    private static final int LONGEST_NAME = 200;

    private static final String CELLS = "x.first_name, x.last_name, x.company_name, x.email, x.language";

    private static final String COLUMNS = "select h.id, h.wave_id, h.file_name, h.made_by, h.made_at, h.confirmed_at,"
            + " case when h.confirmed_at is null then (select count(*) from ninefold.handover_row x"
            + " where x.handover_id = h.id and x.faults is null) else h.people end,"
            + " case when h.confirmed_at is null then (select count(*) from ninefold.handover_row x"
            + " where x.handover_id = h.id and x.faults is not null) else h.left_out end from ninefold.handover h";

    long add(long wave, String name, String who, Instant now) {
        long id = new Sql()
                .add("select nextval('ninefold.handover_seq'), 1")
                .rows(em)
                .get(0)
                .whole(0);
        new Sql()
                .add(
                        "insert into ninefold.handover(id, wave_id, file_name, made_by, made_at, people, left_out)"
                                + " values (?, ?, cast(? as varchar), ?, ?, 0, 0)",
                        id,
                        wave,
                        name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME),
                        who,
                        now.truncatedTo(ChronoUnit.MICROS))
                .on(em)
                .executeUpdate();
        return id;
    }

    void add(long handover, List<Line> lines) {
        Sql sql = new Sql()
                .add(
                        "insert into ninefold.handover_row(handover_id, row_no, first_name, last_name, company_name,"
                                + " email, language, faults) select cast(? as bigint), n.* from unnest(cast(? as int array)",
                        handover,
                        lines.stream().map(Line::number).toArray(Integer[]::new));
        for (int i = 0; i < InstituteColumns.ALL.size(); i++) {
            int at = i;
            sql.add(", cast(? as varchar array)", (Object)
                    texts(lines, line -> line.values().get(at)));
        }
        sql.add(", cast(? as varchar array)) n", (Object) texts(lines, line -> written(line.faults())));
        sql.on(em).executeUpdate();
    }

    private static String[] texts(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static String written(List<Fault> faults) {
        return faults.isEmpty()
                ? null
                : faults.stream()
                        .map(fault -> (fault.column() == null ? "" : fault.column()) + "\t" + fault.reason())
                        .collect(Collectors.joining("\n"));
    }

    private static List<Fault> read(String written) {
        return Arrays.stream(written.split("\n"))
                .map(line -> line.split("\t"))
                .map(parts -> new Fault(parts[0].isEmpty() ? null : parts[0], RowFault.valueOf(parts[1]), ""))
                .toList();
    }

    Optional<Handover> find(long id) {
        return new Sql()
                .add(COLUMNS + " where h.id = ?", id).rows(em).stream()
                        .map(HandoverRows::handover)
                        .findFirst();
    }

    /** @param who made them; null for anybody */
    List<Handover> of(long wave, String who) {
        Sql sql = new Sql().add(COLUMNS + " where h.wave_id = ? and h.confirmed_at is not null", wave);
        if (who != null) {
            sql.add(" and h.made_by = ?", who);
        }
        return sql.add(" order by h.id desc").rows(em).stream()
                .map(HandoverRows::handover)
                .toList();
    }

    private static Handover handover(Row row) {
        return new Handover(
                row.whole(0),
                row.whole(1),
                row.text(2),
                row.text(3),
                row.moment(4),
                row.moment(5),
                (int) row.whole(6),
                (int) row.whole(7));
    }

    List<Line> faulty(long handover, int limit) {
        return new Sql()
                        .add(
                                "select " + CELLS
                                        + ", x.row_no, x.faults from ninefold.handover_row x where x.handover_id = ?",
                                handover)
                        .add(" and x.faults is not null order by x.row_no limit ?", limit)
                        .rows(em)
                        .stream()
                        .map(row -> new Line((int) row.whole(5), cells(row), read(row.text(6))))
                        .toList();
    }

    List<Line> good(long handover) {
        return new Sql()
                        .add(
                                "select " + CELLS + ", x.row_no from ninefold.handover_row x where x.handover_id = ?",
                                handover)
                        .add(" and x.faults is null order by x.row_no")
                        .rows(em)
                        .stream()
                        .map(row -> new Line((int) row.whole(5), cells(row), List.of()))
                        .toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < InstituteColumns.ALL.size(); i++) {
            cells.add(row.text(i));
        }
        return cells;
    }

    /** @param people in these rows, the others are left out */
    void confirm(Handover handover, List<Line> people, Instant now) {
        new Sql()
                .add(
                        "delete from ninefold.handover_row where handover_id = ? and not (row_no = any(?))",
                        handover.id(),
                        people.stream().map(Line::number).toArray(Integer[]::new))
                .on(em)
                .executeUpdate();
        new Sql()
                .add(
                        "update ninefold.handover set confirmed_at = ?, people = ?, left_out = ?"
                                + " where id = ? and confirmed_at is null",
                        now.truncatedTo(ChronoUnit.MICROS),
                        people.size(),
                        handover.people() + handover.leftOut() - people.size(),
                        handover.id())
                .on(em)
                .executeUpdate();
    }

    /** Trials older than this. */
    void forget(Instant before) {
        new Sql()
                .add("delete from ninefold.handover where confirmed_at is null and made_at < ?", before)
                .on(em)
                .executeUpdate();
    }
}
