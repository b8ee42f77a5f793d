package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.Restored.Kept;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Moves what is known of one account to another, and what nobody changed since back again. */
record MergeMoves(EntityManager em, List<BinTable> belongings, long removal) {

    /**
     * @param wallets the total purchases that move; the others stay behind
     * @return how many rows moved
     */
    int move(long from, long into, Iterable<Long> wallets) {
        int moved = 0;
        for (BinTable each : belongings) {
            moved += move(each, from, into, ids(wallets));
        }
        String line = "update ninefold.purchase_line set account_id = ? where account_id = ?";
        new Sql().add(line, into, from).on(em).executeUpdate();
        return moved;
    }

    private int move(BinTable table, long from, long into, Long[] wallets) {
        note(table, from, into, wallets);
        return new Sql()
                .add(
                        "update ninefold." + table.table() + " set account_id = ?, version = version + 1"
                                + " where account_id = ? and id in (select m.thing_id from ninefold.merge_move m"
                                + " where m.removal_id = ? and m.kind = ?)",
                        into,
                        from,
                        removal,
                        table.kind())
                .on(em)
                .executeUpdate();
    }

    /** What moves is written down first: it can be moved back. */
    private void note(BinTable table, long from, long into, Long[] wallets) {
        Sql note = new Sql()
                .add(
                        "insert into ninefold.merge_move(removal_id, kind, thing_id, moved_version)"
                                + " select cast(? as bigint), cast(? as varchar(20)), t.id, t.version + 1 from ninefold."
                                + table.table() + " t where t.account_id = ?",
                        removal,
                        table.kind(),
                        from);
        if (table.equals(BinTable.WALLET)) {
            note.add(" and t.id = any(?)", (Object) wallets);
        }
        if (!table.meets().isEmpty()) {
            note.add(
                    " and not exists (select 1 from ninefold." + table.table() + " w where w.account_id = ? and ("
                            + table.meets() + "))",
                    into);
        }
        note.on(em).executeUpdate();
    }

    /** Moves back what is as the merge left it, and answers with the rest: it stays. */
    List<Kept> moveBack(long from, long into) {
        List<Kept> kept = new ArrayList<>();
        for (BinTable each : belongings) {
            new Sql()
                    .add(
                            "update ninefold." + each.table() + " t set account_id = ?, version = version + 1"
                                    + " where t.account_id = ? and exists (select 1 from ninefold.merge_move m"
                                    + " where m.removal_id = ? and m.kind = ? and m.thing_id = t.id"
                                    + " and m.moved_version = t.version)",
                            from,
                            into,
                            removal,
                            each.kind())
                    .on(em)
                    .executeUpdate();
            kept(each, from).forEach(row -> kept.add(new Kept(each.kind(), row.text(0))));
        }
        new Sql()
                .add(
                        "update ninefold.purchase_line set account_id = ? where account_id = ? and purchase_id in"
                                + " (select p.id from ninefold.purchase p where p.account_id = ?)",
                        from,
                        into,
                        from)
                .on(em)
                .executeUpdate();
        return kept;
    }

    private List<Row> kept(BinTable table, long from) {
        return new Sql()
                .add(
                        "select cast(t." + table.named() + " as varchar(400)), t.id from ninefold.merge_move m"
                                + " join ninefold." + table.table() + " t on t.id = m.thing_id"
                                + " where m.removal_id = ? and m.kind = ? and t.account_id <> ? order by t.id",
                        removal,
                        table.kind(),
                        from)
                .rows(em);
    }

    void forget() {
        new Sql()
                .add("delete from ninefold.merge_move where removal_id = ?", removal)
                .on(em)
                .executeUpdate();
    }

    private static Long[] ids(Iterable<Long> wallets) {
        List<Long> ids = new ArrayList<>();
        wallets.forEach(ids::add);
        return ids.toArray(Long[]::new);
    }
}
