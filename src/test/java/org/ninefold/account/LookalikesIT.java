package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** What is here already is found before it is made a second time. */
class LookalikesIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R13 the most telling comes first, each account once")
    void findsByNameAndAddress(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            open(database, wiring, "A1", "Nordhavn Stål A/S", "mara@nordhavn.example");
            open(database, wiring, "A2", "NORDHAVN STAAL", "info@gmail.com");
            open(database, wiring, "A3", "Nordhavn", "Bo@Nordhavn.example");
            open(database, wiring, "A4", "Nordhavn Stål og Rør ApS", "x@other.example");
            open(database, wiring, "A5", "Sydhavn", "y@nordhavn.example.com");
            Lookalikes lookalikes = wiring.get(Lookalikes.class);
            assertEquals(
                    List.of("A2 NAME", "A1 NAME", "A3 BEGINNING", "A4 BEGINNING"),
                    found(database, lookalikes, "nordhavn stål", null, null));
            assertEquals(
                    List.of("A3 EMAIL", "A1 DOMAIN"), found(database, lookalikes, null, "BO@nordhavn.EXAMPLE", null));
            assertEquals(List.of("A2 EMAIL"), found(database, lookalikes, "", "info@gmail.com", null));
            assertEquals(List.of(), found(database, lookalikes, null, "other@gmail.com", null));
            assertEquals(
                    List.of("A3 NAME", "A2 BEGINNING", "A1 BEGINNING", "A4 BEGINNING"),
                    found(database, lookalikes, "Nordhavn", "bo@nordhavn.example", "A9"));
            assertEquals(
                    List.of("A2 BEGINNING", "A1 BEGINNING", "A4 BEGINNING"),
                    found(database, lookalikes, "Nordhavn", null, "A3"));
            assertEquals(List.of(), found(database, lookalikes, "\0", " ", null));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 R13 what looks alike out of reach stays unknown")
    void staysWithinReach(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            open(database, wiring.as("anna"), "A1", "Nordhavn", "mara@nordhavn.example");
            open(database, wiring.as("dora"), "A2", "Nordhavn", "mara@nordhavn.example");
            Lookalikes lookalikes = wiring.get(Lookalikes.class);
            assertEquals(List.of("A2 NAME"), found(database, lookalikes, "Nordhavn", "mara@nordhavn.example", null));
            wiring.as("nils");
            assertEquals(List.of("A1 NAME"), found(database, lookalikes, "Nordhavn", "mara@nordhavn.example", null));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R13 a new name and a new address are what is looked for from then on")
    void followsWhatIsEdited(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            open(database, wiring, "A1", "Nordhavn", "mara@nordhavn.example");
            database.run(() -> wiring.get(Accounts.class).change("A1", 1, named("Østerport")));
            database.run(() -> wiring.get(Contacts.class).change("C-A1", 1, at("mara@osterport.example")));
            Lookalikes lookalikes = wiring.get(Lookalikes.class);
            assertEquals(List.of(), found(database, lookalikes, "Nordhavn", "mara@nordhavn.example", null));
            assertEquals(List.of("A1 NAME"), found(database, lookalikes, "Osterport AB", null, null));
            assertEquals(List.of("A1 EMAIL"), found(database, lookalikes, null, "mara@osterport.example", null));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R13 names and addresses that other programs wrote are found after a night")
    void fillsMissingKeys(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            open(database, wiring, "A1", "Nordhavn", "mara@nordhavn.example");
            open(database, wiring, "A2", "–", null);
            database.sql("update ninefold.account set alike_key = null");
            database.sql("update ninefold.contact set email_key = null");
            Lookalikes lookalikes = wiring.get(Lookalikes.class);
            assertEquals(List.of(), found(database, lookalikes, "Nordhavn", "mara@nordhavn.example", null));
            AlikeSteps steps = wiring.get(AlikeSteps.class);
            long last = database.in(() -> steps.accounts(-1));
            assertEquals(last, database.in(() -> steps.accounts(last)));
            database.run(() -> steps.contacts(-1));
            assertEquals(List.of("A1 NAME"), found(database, lookalikes, "Nordhavn", null, null));
            assertEquals(List.of("A1 EMAIL"), found(database, lookalikes, null, "mara@nordhavn.example", null));
        }
    }

    private static void open(Database database, Wiring wiring, String ref, String name, String email) {
        database.run(() -> wiring.get(Accounts.class).open(ref, named(name)));
        database.run(() -> wiring.get(Contacts.class).add(ref, "C-" + ref, at(email)));
    }

    private static AccountFields named(String name) {
        return new AccountFields(name, null, null, null, null, null, null);
    }

    private static ContactFields at(String email) {
        return new ContactFields(null, "Holm", null, email, null, null, false);
    }

    private static List<String> found(
            Database database, Lookalikes lookalikes, String name, String email, String except) {
        return database.in(() -> lookalikes.of(name, email, except)).stream()
                .map(account -> account.ref() + " " + account.likeness())
                .toList();
    }
}
