package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Purchases from a file, on every database. */
class PurchaseImportIT {

    private static final String HEADER =
            "account_ref,purchase_ref,purchased_on,offering_ref,revenue,direct_cost,currency";
    private static final String LINES = "purchase_line l join ninefold.purchase p on p.id = l.purchase_id"
            + " left join ninefold.offering o on o.id = l.offering_id";
    private static final String COLUMNS = "p.ref, l.currency, l.purchased_on, o.ref, l.revenue, l.direct_cost";
    private static final String[] FILE = {
        HEADER,
        "K1,P1,2025-01-31,A,100.5,40,",
        "K2,P2,2025-02-01,,10,,",
        "K1,P1,2025-01-31,A,100.5,40,",
        "K1,P3,2025-01-31,A,1,,",
        "K1,P3,2025-01-31,X,1,,",
        "K1,P4,2025-01-31,,ten,,",
        "K1,P4,2025-01-31,,-5,-2,",
        "K1,P5,2025-01-31,,1,,SEK",
        "K1,P5,2025-01-30,,1,,SEK"
    };

    private static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", "account_ref,name,currency", "K1,One,DKK", "K2,Two,");
        desk.commit("offerings", "offering_ref,name,parent_ref,suppliable", "B,Below,A,no", "A,Above,,");
        return desk;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 One bad row of a purchase rejects the purchase, and like lines are kept")
    void bringsPurchasesWhole(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit("purchases", FILE);
            assertEquals(new ImportCounts(2, 0, 0, 3), run.counts());
            assertEquals(9, run.rows());
            assertEquals(
                    "P1|DKK|2025-01-31|A|100.5000|40.0000 ; P1|DKK|2025-01-31|A|100.5000|40.0000"
                            + " ; P2|EUR|2025-02-01|10.0000",
                    desk.rows(COLUMNS, LINES));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 Every row that is not taken over is listed, and the mended list can be sent as it is")
    void listsWhatIsRejected(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit("purchases", FILE);
            String other = "\"This row is good, but another row of the same purchase is not.\"";
            String dates = "The rows of this purchase have different dates.";
            assertEquals(
                    HEADER + ",rejected_row,rejected_column,rejected_code,rejected_reason,rejected_found\r\n"
                            + "K1,P3,2025-01-31,A,1,,,5,,OTHER_LINE," + other + ",\r\n"
                            + "K1,P3,2025-01-31,X,1,,,6,offering_ref,UNKNOWN_OFFERING,\"No offering has this reference. Import the"
                            + " offerings first, or mend the reference.\",X\r\n"
                            + "K1,P4,2025-01-31,,ten,,,7,revenue,NOT_A_NUMBER,\"This is no number as the file writes them. Write it as 1234.56,"
                            + " or choose with the columns how its numbers are written.\",ten\r\n"
                            + "K1,P4,2025-01-31,,-5,-2,,8,,OTHER_LINE," + other + ",\r\n"
                            + "K1,P5,2025-01-31,,1,,SEK,9,purchased_on,DATE_DIFFERS," + dates + ",2025-01-31\r\n"
                            + "K1,P5,2025-01-30,,1,,SEK,10,purchased_on,DATE_DIFFERS," + dates + ",2025-01-30\r\n",
                    desk.rejections(run.id()));
            String mended = desk.rejections(run.id()).replace(",X,1", ",B,1").replace(",ten,", ",10,");
            ImportView second = desk.commit("purchases", mended.split("\r\n"));
            assertEquals(new ImportCounts(2, 0, 0, 1), second.counts());
            assertEquals("7", desk.database.value("select count(*) from ninefold.purchase_line"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 The same file again changes nothing; a purchase that comes again otherwise is replaced as a whole")
    void replacesOnlyWhatDiffers(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("purchases", FILE);
            String ids = desk.rows("id, purchase_id", "purchase_line");
            assertEquals(
                    new ImportCounts(0, 0, 2, 3), desk.commit("purchases", FILE).counts());
            assertEquals(ids, desk.rows("id, purchase_id", "purchase_line"));
            ImportView replaced = desk.commit("purchases", HEADER, "K2,P1,2025-01-31,A,100.5,40,");
            assertEquals(new ImportCounts(0, 1, 0, 0), replaced.counts());
            assertEquals("P1|DKK|2025-01-31|A|100.5000|40.0000", desk.rows(COLUMNS, LINES + " where p.ref = 'P1'"));
            assertEquals(
                    "account=K1\nlines=2\nrevenue=201.0000|account=K2\nlines=1\nrevenue=100.5000",
                    desk.rows("before_text, after_text", "audit where subject = 'purchase'"));
        }
    }
}
