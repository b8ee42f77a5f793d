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

    private static List<Likewise> alike(Desk desk, ImportView run) {
        return desk.ask(() -> desk.imports().alike(run.id(), 9));
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
            assertEquals(List.of(new Likewise(3, "DANFOSS AS", "K1", "Danfoss A/S")), alike(desk, accounts));
            ImportView contacts = desk.check(
                    "contacts", "account_ref,contact_ref,last_name,email", "K1,P9,Hansen,M@D.dk", "K1,P8,Ny,ny@d.dk");
            assertEquals(List.of(new Likewise(2, "M@D.dk", "P1", "Mette Hansen, Danfoss A/S")), alike(desk, contacts));
            desk.as("ada").commit("accounts", "account_ref,name,team", "K3,Elsewhere,North");
            ImportView domains = desk.as("nora")
                    .check(
                            "contacts",
                            "account_ref,contact_ref,last_name,email",
                            "K3,P7,Olsen,o@d.dk",
                            "K1,P6,Olsen,o2@d.dk",
                            "K3,P5,Olsen,o@gmail.com");
            assertEquals(List.of(new Likewise(2, "o@d.dk", "P1", "Mette Hansen, Danfoss A/S")), alike(desk, domains));
            List<Mend> left = List.of(new Mend(3, true, Map.of()));
            Repairs repairs = desk.wiring.get(Repairs.class);
            ImportView again = desk.work(desk.ask(() -> repairs.check(accounts.id(), left)));
            assertEquals(List.of(), alike(desk, again));
            assertEquals(new ImportCounts(2, 0, 1, 0), again.counts());
        }
    }
}
