package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** A check says what would be made although something like it is known. */
class AlikeImportIT {

    private static final String METTE = "Mette Hansen, Danfoss A/S";

    private static List<Likewise> alike(Desk desk, ImportView run) {
        return desk.ask(() -> desk.imports().alike(run.id(), 0, 9)).items();
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName(
            "New accounts by their name, new contacts by address or company’s domain; what is outside one's reach is not told")
    void warnsOfWhatIsKnown(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name,team", "K1,Danfoss A/S,North", "K2,Grundfos,South");
            desk.commit("contacts", "account_ref,contact_ref,first_name,last_name,email", "K1,P1,Mette,Hansen,m@d.dk");
            desk.as("nora");
            ImportView accounts = desk.check(
                    "accounts", "account_ref,name", "K1,Danfoss A/S", "N1,DANFOSS AS", "N2,Grundfos", "N3,Velux Group");
            assertEquals(List.of(new Likewise(3, "DANFOSS AS", "K1", "Danfoss A/S", null)), alike(desk, accounts));
            ImportView contacts = desk.check(
                    "contacts", "account_ref,contact_ref,last_name,email", "K1,P9,Hansen,M@D.dk", "K1,P8,Ny,ny@d.dk");
            assertEquals(List.of(new Likewise(2, "M@D.dk", "P1", METTE, null)), alike(desk, contacts));
            desk.as("ada").commit("accounts", "account_ref,name,team", "K3,Elsewhere,North");
            ImportView domains = desk.as("nora")
                    .check(
                            "contacts",
                            "account_ref,contact_ref,last_name,email",
                            "K3,P7,Olsen,o@d.dk",
                            "K1,P6,Olsen,o2@d.dk",
                            "K3,P5,Olsen,o@gmail.com");
            assertEquals(List.of(new Likewise(2, "o@d.dk", "P1", METTE, null)), alike(desk, domains));
            List<Mend> left = List.of(new Mend(3, true, Map.of()));
            Repairs repairs = desk.wiring.get(Repairs.class);
            ImportView again = desk.work(desk.ask(() -> repairs.check(accounts.id(), left)));
            assertEquals(List.of(), alike(desk, again));
            assertEquals(new ImportCounts(2, 0, 1, 0), again.counts());
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("New rows that look like an earlier row of the same file are told, however far above it stands")
    void warnsOfEarlierRows(Database.Kind kind) {
        String[] lines = new String[ImportSteps.RECORDS_A_CHUNK + 4];
        lines[0] = "account_ref,name";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "A" + i + ",Firm number " + i;
        }
        lines[2] = "A2,Danfoss A/S";
        lines[4] = "A4,DANFOSS";
        lines[lines.length - 1] = "LAST,Danfoss AS";
        List<Likewise> told = List.of(
                new Likewise(5, "DANFOSS", "A2", "Danfoss A/S", 3),
                new Likewise(lines.length, "Danfoss AS", "A2", "Danfoss A/S", 3));
        try (Desk desk = new Desk(kind)) {
            ImportView check = desk.check("accounts", lines);
            assertEquals(told, alike(desk, check));
            assertEquals(
                    2, desk.ask(() -> desk.imports().alike(check.id(), 1, 1)).total());
            assertEquals("0", desk.database.value("select count(*) from ninefold.import_made"));
            ImportView commit = desk.commit("accounts", lines);
            Likewise known = new Likewise(lines.length, "Danfoss AS", "A2", "Danfoss A/S", null);
            assertEquals(List.of(told.get(0), known), alike(desk, commit), "what is written by then is known");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("An import at once tells of new contacts with the address of a known one, or of an earlier row")
    void warnsWhileImporting(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,Danfoss A/S");
            String header = "account_ref,contact_ref,first_name,last_name,email";
            desk.commit("contacts", header, "K1,P1,Mette,Hansen,m@d.dk");
            ImportView run = desk.commit(
                    "contacts", header, "K1,P2,M,Hansen,M@d.dk", "K1,P3,Bo,Ny,bo@d.dk", "K1,P4,B,Ny,BO@d.dk");
            assertEquals(new ImportCounts(3, 0, 0, 0), run.counts());
            assertEquals(
                    List.of(
                            new Likewise(2, "M@d.dk", "P1", METTE, null),
                            new Likewise(4, "BO@d.dk", "P3", "Bo Ny, Danfoss A/S", 3)),
                    alike(desk, run));
        }
    }
}
