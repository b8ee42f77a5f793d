package org.ninefold.access;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The rows of the log that match, the newest first. Numbers follow no clock: nodes take them in blocks. */
final class AuditList {

    private static final String COLUMNS =
            "select r.happened_at, r.actor, u.name, r.via, r.address, r.action, r.subject,"
                    + " r.subject_ref, r.account_id, cast(r.before_text as varchar) as was, cast(r.after_text as varchar) as becomes"
                    + " from ";
    private static final String JOINED = " left join ninefold.app_user u on u.sign_in = r.actor";
    private static final String ORDER = " order by r.happened_at desc, r.id desc";
    private static final int AT_ONCE = 1000;

    /** Days that every database can tell; what lies beyond leaves the filter open or is impossible. */
    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final EntityManager em;
    private final AuditedAccounts accounts;
    private final AuditQuery query;
    private final ZoneId zone;
    private final Long account;

    AuditList(EntityManager em, AuditedAccounts accounts, AuditQuery query, ZoneId zone) {
        this.em = em;
        this.accounts = accounts;
        this.query = query;
        this.zone = zone;
        this.account =
                Optional.ofNullable(query.account()).flatMap(accounts::idOf).orElse(null);
    }

    Page<AuditEntry> page(int offset, int limit) {
        if (isImpossible()) {
            return new Page<>(List.of(), 0);
        }
        Planner.byValue(em);
        // the page first, and then the names: they are looked up for what is shown
        List<Row> rows = new Sql()
                .add(COLUMNS + "(select r.* from ninefold.audit r")
                .add(this::where)
                .add(ORDER + " limit ? offset ?) r" + JOINED + ORDER, limit, offset)
                .rows(em);
        return new Page<>(entries(rows), count());
    }

    /** Hands over all rows that match. */
    void each(Consumer<AuditEntry> step) {
        if (isImpossible()) {
            return;
        }
        List<Row> waiting = new ArrayList<>();
        Sql all = new Sql()
                .add(COLUMNS + "ninefold.audit r" + JOINED)
                .add(this::where)
                .add(ORDER);
        all.each(em, row -> {
            waiting.add(row);
            if (waiting.size() == AT_ONCE) {
                entries(waiting).forEach(step);
                waiting.clear();
            }
        });
        entries(waiting).forEach(step);
    }

    private int count() {
        return Listing.count(em, sql -> sql.add(" from ninefold.audit r").add(this::where), Page.COUNTED + 1);
    }

    private boolean isImpossible() {
        return query.account() != null && account == null
                || query.from() != null && query.from().isAfter(LAST)
                || query.to() != null && query.to().isBefore(FIRST);
    }

    private void where(Sql sql) {
        sql.add(" where 1 = 1");
        is(sql, "actor", query.actor());
        is(sql, "subject", query.subject());
        is(sql, "action", query.action());
        is(sql, "subject_ref", query.ref());
        is(sql, "account_id", account);
        is(sql, "via", query.via() == null ? null : query.via().name());
        if (query.from() != null && query.from().isAfter(FIRST)) {
            sql.add(" and r.happened_at >= ?", start(query.from()));
        }
        if (query.to() != null && query.to().isBefore(LAST)) {
            sql.add(" and r.happened_at < ?", start(query.to().plusDays(1)));
        }
    }

    private static void is(Sql sql, String column, Object wanted) {
        if (wanted != null) {
            sql.add(" and r." + column + " = ?", wanted);
        }
    }

    /** When the day begins where the company is. */
    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private List<AuditEntry> entries(List<Row> rows) {
        Map<Long, String> refs = accounts.refsOf(
                rows.stream().map(row -> row.whole(8)).filter(id -> id != 0).collect(Collectors.toSet()));
        return rows.stream().map(row -> entry(row, refs.get(row.whole(8)))).toList();
    }

    private static AuditEntry entry(Row row, String account) {
        return new AuditEntry(
                row.moment(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                account,
                row.text(9),
                row.text(10));
    }
}
