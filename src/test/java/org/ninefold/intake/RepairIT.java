package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Rejected rows mended beside the stored file, on every database. */
class RepairIT {

    private static final String HEADER = "account_ref,purchase_ref,purchased_on,revenue";

    private static long again(Desk desk, long check, Mend... mends) {
        return desk.ask(() -> desk.wiring.get(Repairs.class).check(check, List.of(mends)));
    }

    private static Mend cell(int row, String column, String text) {
        return new Mend(row, false, Map.of(column, text));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R13 What is mended holds for the next check and for the import, whatever the file says")
    void bringsInWhatWasMended(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One");
            ImportOrder danish = ImportOrder.asked("purchases", "CHECK", null, "da");
            ImportView first = desk.bring(
                    danish,
                    HEADER.replace(',', ';'),
                    "K1;P1;31.12.2025;1.234,56",
                    "K1;P2;31.13.2025;x",
                    "K9;P3;1.1.2025;5",
                    "K1;P4;1.1.2025;6");
            assertEquals(new ImportCounts(2, 0, 0, 2), first.counts());
            ImportView second = desk.work(
                    again(desk, first.id(), cell(3, "purchased_on", "31.12.2025"), cell(4, "account_ref", "K1")));
            assertEquals(new ImportCounts(3, 0, 0, 1), second.counts());
            ImportView third =
                    desk.work(again(desk, second.id(), cell(3, "revenue", "2.000,50"), new Mend(5, true, Map.of())));
            assertEquals(new ImportCounts(3, 0, 0, 0), third.counts());
            assertEquals(3, third.rows());
            ImportView done = desk.work(desk.ask(() -> desk.imports().commit(third.id())));
            assertEquals(new ImportCounts(3, 0, 0, 0), done.counts());
            assertEquals("P1|2025-12-31|1234.5600 ; P2|2025-12-31|2000.5000 ; P3|2025-01-01|5.0000", lines(desk));
            assertEquals("0", desk.database.value("select count(*) from ninefold.import_mend"));
            assertEquals(
                    FileRefusal.FILE_GONE,
                    assertThrows(Refused.class, () -> again(desk, third.id())).refusal());
        }
    }

    private static String lines(Desk desk) {
        return desk.rows(
                "p.ref, l.purchased_on, l.revenue", "purchase_line l join ninefold.purchase p on p.id = l.purchase_id");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    void mendsOnlyChecksOfOnesOwn(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.commit("accounts", "account_ref,name", "K1,One");
            assertEquals(
                    FileRefusal.NOT_A_CHECK,
                    assertThrows(Refused.class, () -> again(desk, run.id())).refusal());
            ImportView check = desk.check("accounts", "account_ref,name,kind", "K1,One,x");
            desk.as("nora");
            assertThrows(NotFound.class, () -> again(desk, check.id()));
        }
    }
}
