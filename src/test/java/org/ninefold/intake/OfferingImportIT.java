package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Offerings from a file, on every database. */
class OfferingImportIT {

    private static final String HEADER = "offering_ref,name,parent_ref,suppliable";
    private static final String TREE = "offering o left join ninefold.offering p on p.id = o.parent_id";
    private static final String COLUMNS = "o.ref, o.name, p.ref, case when o.suppliable then 'yes' else 'no' end";

    @ParameterizedTest
    @EnumSource
    @DisplayName("A parent may stand anywhere in the file, but must be taken over itself")
    void keepsOfferingsInATree(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.commit(
                    "offerings", HEADER, "C,Chairs,F,no", "F,Furniture,,yes", "L,Lamps,X,", "S,Shades,L,", "F,Again,,");
            assertEquals(new ImportCounts(2, 0, 0, 3), run.counts());
            assertEquals(
                    List.of(RowFault.UNKNOWN_PARENT, RowFault.UNKNOWN_PARENT, RowFault.TWICE_IN_FILE),
                    desk.reasons(run));
            assertEquals("C|Chairs|F|no ; F|Furniture|yes", desk.rows(COLUMNS, TREE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsCirclesOut(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("offerings", HEADER, "C,Chairs,F,no", "F,Furniture,,yes");
            ImportView circle = desk.commit("offerings", HEADER, "F,Furniture,C,", "X,Self,X,");
            assertEquals(new ImportCounts(0, 0, 0, 2), circle.counts());
            assertEquals(List.of(RowFault.BELOW_ITSELF, RowFault.BELOW_ITSELF), desk.reasons(circle));
            ImportView renamed = desk.commit("offerings", HEADER, "C,Seats,,yes");
            assertEquals(new ImportCounts(0, 1, 0, 0), renamed.counts());
            assertEquals("C|Seats|F|yes ; F|Furniture|yes", desk.rows(COLUMNS, TREE));
        }
    }
}
