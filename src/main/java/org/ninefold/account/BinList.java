package org.ninefold.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads what lies in the bin, within the reach of the account as it has it now, or had it when it was removed. */
final class BinList {

    /** So many days something can be restored. */
    static final int DAYS = 30;

    private static final String FROM = " from (select r.id, r.kind, r.ref, r.name, r.removed_by, r.removed_at,"
            + " coalesce(a.ref, x.ref, r.ref) as account_ref,"
            + " case when r.kind <> 'ACCOUNT' then coalesce(a.name, x.name) end as account_name, w.ref as merged_ref,"
            + " case when a.id is null then r.owner else a.owner end as owner,"
            + " case when a.id is null then r.team_id else a.team_id end as team_id"
            + " from ninefold.removal r left join ninefold.account a on a.id = r.account_id"
            + " left join ninefold.bin_account x on x.id = r.account_id"
            + " left join ninefold.account w on w.id = r.merged_into where r.gone = false) b where 1 = 1";
    private static final String COLUMNS = "b.id, b.kind, b.ref, b.name, b.account_ref, b.account_name, b.removed_by,"
            + " b.removed_at, b.merged_ref, b.owner, b.team_id";

    private BinList() {}

    static Listing<BinEntry> of(Caller caller, ZoneId zone) {
        return listing(caller, zone, sql -> {});
    }

    static Listing<BinEntry> one(Caller caller, ZoneId zone, long id) {
        return listing(caller, zone, sql -> sql.add(" and b.id = ?", id));
    }

    private static Listing<BinEntry> listing(Caller caller, ZoneId zone, Consumer<Sql> more) {
        Consumer<Sql> from = sql -> {
            sql.add(FROM);
            caller.limit(sql, "b");
            more.accept(sql);
        };
        return new Listing<>(COLUMNS, from, "b.removed_at desc, b.id desc", row -> entry(row, caller, zone));
    }

    private static BinEntry entry(Row row, Caller caller, ZoneId zone) {
        Instant removed = row.moment(7);
        Long team = row.text(10) == null ? null : row.whole(10);
        return new BinEntry(
                row.whole(0),
                row.constant(1, Removal.Kind.class),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                removed,
                removed.atZone(zone).toLocalDate().plusDays(DAYS),
                row.text(8),
                caller.changes(row.text(9), team));
    }
}
