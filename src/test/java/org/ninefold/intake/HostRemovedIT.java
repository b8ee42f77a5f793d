package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.testing.Database;

/** What people removed or merged here, read again from an invented host; on every database. */
class HostRemovedIT {

    private static final String PURCHASES = "purchase p join ninefold.account a on a.id = p.account_id";

    private static HostAccount account(String id, String name) {
        return new HostAccount(id, name, AccountKind.CUSTOMER, null, null, null, null);
    }

    private static HostPurchase sale(String id, String account) {
        HostPurchase.Line line = new HostPurchase.Line(null, BigDecimal.TEN, null);
        LocalDate day = LocalDate.parse("2025-01-31");
        return new HostPurchase(id, id, account, day, "EUR", true, "BOOKED", List.of(line));
    }

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook
                .account(account("K1", "One"))
                .account(account("K2", "Two"))
                .purchase(sale("S2", "K2"));
        desk.read(SyncMode.FULL);
        return desk;
    }

    /** As a removal, or a merge into the first account, leaves it. */
    private static void remove(HostDesk desk, String mergedInto) {
        desk.desk.database.sql(
                "insert into ninefold.removal(id, version, kind, thing_id, ref, name, account_id, removed_by,"
                        + " removed_at, merged_into, gone) select 1, 1, 'ACCOUNT', a.id, a.ref, a.name, a.id, 'ada',"
                        + " timestamp '2026-02-01 00:00:00', " + mergedInto
                        + ", false from ninefold.account a where a.ref = 'K2'");
        desk.desk.database.sql("delete from ninefold.account where ref = 'K2'");
    }

    private static String id(HostDesk desk, String ref) {
        return desk.desk.database.value("select id from ninefold.account where ref = '" + ref + "'");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A removed account stays removed with what is about it, until somebody restores it")
    void aRemovedAccountStaysRemoved(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            String id = id(desk, "K2");
            desk.desk.database.sql("delete from ninefold.purchase_line");
            desk.desk.database.sql("delete from ninefold.purchase");
            remove(desk, "null");
            desk.notebook.account(account("K2", "Two again")).purchase(sale("S3", "K2"));
            SyncView sync = desk.read(SyncMode.FULL);
            assertEquals("0 0 1 1 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("0 0 0 2 0 0 0", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("K1|One", desk.desk.rows("ref, name", "account"));
            desk.desk.database.sql("delete from ninefold.removal");
            desk.desk.database.sql(
                    "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, created_at)"
                            + " values (" + id
                            + ", 1, 'K2', 'k2', 'Two', 'two', 'CUSTOMER', timestamp '2026-01-01 00:00:00')");
            SyncView restored = desk.read(SyncMode.FULL);
            assertEquals("0 1 1 0 0 0 0", HostDesk.counts(restored, HostStream.ACCOUNTS));
            assertEquals("1 0 0 1 0 0 0", HostDesk.counts(restored, HostStream.PURCHASES));
            assertEquals("K1|One ; K2|Two again", desk.desk.rows("ref, name", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A merged account’s purchases go to the account that stays, which its party leads to")
    void aMergedPartyLeadsToTheAccountThatStays(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            String stays = id(desk, "K1");
            String merged = id(desk, "K2");
            desk.desk.database.sql("update ninefold.purchase set version = 2, account_id = " + stays);
            desk.desk.database.sql("update ninefold.purchase_line set account_id = " + stays);
            remove(desk, stays);
            desk.desk.database.sql("insert into ninefold.merge_move(removal_id, kind, thing_id, moved_version)"
                    + " select 1, 'purchase', p.id, 2 from ninefold.purchase p");
            desk.notebook
                    .account(account("K2", "Two again"))
                    .purchase(sale("S3", "K2"))
                    .purchase(new HostPurchase(
                            "S2", "S2", "K2", LocalDate.parse("2025-02-01"), "EUR", true, "BOOKED", List.of()));
            SyncView sync = desk.read(SyncMode.FULL);
            assertEquals("0 0 1 1 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("1 1 0 0 0 0 0", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("K1|One", desk.desk.rows("ref, name", "account"));
            assertEquals(
                    "S2|K1|2025-02-01 ; S3|K1|2025-01-31", desk.desk.rows("p.ref, a.ref, p.purchased_on", PURCHASES));
            assertEquals("K1", desk.ask(hosts -> hosts.accountOf(HostDesk.HOST, "K2")));
            assertEquals(
                    stays,
                    desk.desk.database.value(
                            "select leads_to from ninefold.host_record where host_id = 'K2' and target_id = "
                                    + merged));
        }
    }
}
