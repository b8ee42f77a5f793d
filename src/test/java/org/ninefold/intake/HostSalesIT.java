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

/** Sales of which some need no judging and some do, in one chunk, on every database. */
class HostSalesIT {

    private static final String LINES = "purchase_line l join ninefold.purchase p on p.id = l.purchase_id"
            + " left join ninefold.offering o on o.id = l.offering_id";
    private static final String COLUMNS =
            "p.ref || ' ' || cast(l.revenue as varchar(20)), p.currency, o.ref, p.version";

    private static HostPurchase sale(
            String id, String ref, String account, String currency, HostPurchase.Line... lines) {
        return new HostPurchase(
                id, ref, account, LocalDate.parse("2025-01-31"), currency, true, "BOOKED", List.of(lines));
    }

    private static HostPurchase.Line line(String offering, String revenue) {
        return new HostPurchase.Line(offering, new BigDecimal(revenue), BigDecimal.ONE);
    }

    private static HostDesk desk(Database.Kind kind) {
        HostDesk desk = new HostDesk(kind);
        desk.notebook.account(new HostAccount("K1", "Ærø", AccountKind.CUSTOMER, null, "SE", "SEK", null));
        desk.notebook.write(HostStream.OFFERINGS, "A", new HostOffering("A", "Leaf", null));
        desk.read(SyncMode.FULL);
        desk.desk.commit("purchases", "account_ref,purchase_ref,purchased_on,revenue", "K1,R2,2025-01-31,5");
        desk.notebook
                .purchase(sale("S1", "R1", "K1", "DKK", line("A", "10"), line(null, "20")))
                .purchase(sale("S2", "R2", "K1", "DKK", line("A", "7")))
                .purchase(sale("S3", "R3", "K1", "DKK", line("B", "1")))
                .purchase(sale("S4", "R4", "K9", "DKK", line(null, "1")))
                .purchase(sale("S5", "R5", "K1", "SEK"))
                .purchase(sale("S6", "R6", "K1", "DKK", line(null, "6")))
                .purchase(sale("S7", "R6", "K1", "DKK", line(null, "7")));
        return desk;
    }

    private static String read(HostDesk desk) {
        return HostDesk.counts(desk.read(SyncMode.FULL), HostStream.PURCHASES);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 Sales that are plain and sales that are not come in side by side")
    void plainAndOtherSalesComeInSideBySide(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            assertEquals("4 1 0 0 0 0 2", read(desk));
            String all = "R1 10.0000|DKK|A|1 ; R1 20.0000|DKK|1 ; R2 7.0000|DKK|A|2 ; R5 0.0000|SEK|1"
                    + " ; R6 6.0000|DKK|1 ; S7 7.0000|DKK|1";
            assertEquals(all, desk.desk.rows(COLUMNS, LINES));
            assertEquals("0 0 5 0 0 0 2", read(desk));
            assertEquals(all, desk.desk.rows(COLUMNS, LINES));
            desk.notebook
                    .purchase(sale("S1", "R1", "K1", "DKK", line("A", "11")))
                    .purchase(sale("S8", "R8", "K1", "DKK", line("A", "8")));
            assertEquals("1 1 4 0 0 0 2", read(desk));
            assertEquals(
                    "R1 11.0000|DKK|A|2 ; R2 7.0000|DKK|A|2 ; R5 0.0000|SEK|1 ; R6 6.0000|DKK|1"
                            + " ; R8 8.0000|DKK|A|1 ; S7 7.0000|DKK|1",
                    desk.desk.rows(COLUMNS, LINES));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 What was rejected is told for 90 days")
    void whatWasRejectedIsToldFor90Days(Database.Kind kind) {
        try (HostDesk desk = desk(kind)) {
            SyncView old = desk.read(SyncMode.FULL);
            SyncView young = desk.read(SyncMode.FULL);
            desk.desk.database.sql(
                    "update ninefold.job set finished_at = timestamp '2020-01-01 00:00:00' where id = ?1", old.id());
            assertEquals(2, desk.rejections(old).size());
            desk.read(SyncMode.FULL);
            assertEquals(0, desk.rejections(old).size());
            assertEquals(2, desk.rejections(young).size());
        }
    }
}
