package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ninefold.intake.StakeholderImportIT.desk;
import static org.ninefold.intake.StakeholderImportIT.lines;
import static org.ninefold.intake.StakeholderImportIT.people;
import static org.ninefold.intake.StakeholderImportIT.places;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.stakeholder.DecisionMaps;
import org.ninefold.stakeholder.MapWish;
import org.ninefold.stakeholder.PersonWish;
import org.ninefold.stakeholder.Place;
import org.ninefold.stakeholder.Side;
import org.ninefold.testing.Database;

/** Files of people on maps taken back, on every database. */
class StakeholderUndoIT {

    private static final String HEADER = "account_ref,contact_ref,first_name,last_name,title,function,level,role,side,"
            + "attitude_manager,attitude_firm,attitude_project,reports_to_ref,status,registered";

    private static final String[] FILE = {
        HEADER,
        "K1,P2,Ulla,Berg,Head of buying,PURCHASING,EMPLOYEE,APPROVER,CUSTOMER,,1,-1,P3,CONFIRMED,",
        "K1,P3,Eva,Dal,Director,MANAGEMENT,LEADER,DECIDER,CUSTOMER,2,,0,,CONFIRMED,yes",
        "K1,P5,Ole,Lie,,,,,OUTSIDE,,,,,,",
        "K2,P4,,Konsulent?,,,,,OUTSIDE,,,,,,",
    };

    /** All that there is of people on maps, but for versions. */
    private static String all(Desk desk) {
        return String.valueOf(people(desk)).replaceAll("\\|\\d+\\|(?=[A-Z][a-z])", "|") + "\n" + places(desk) + "\n"
                + lines(desk) + "\n"
                + desk.rows(
                        "ref, first_name, last_name, name_key, title, case when decider then 'decider' end", "contact")
                + "\n"
                + desk.rows("regard, stance, stakeholder_id", "attitude");
    }

    private static void edit(Desk desk, String account, UnaryOperator<MapWish> step) {
        desk.database.run(() -> {
            DecisionMaps maps = desk.wiring.get(DecisionMaps.class);
            maps.step(account, maps.get(account).version(), step);
        });
    }

    /** The person as the map shows them, on another side. */
    private static PersonWish outside(MapWish map, String id) {
        PersonWish is = map.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
        Place place = new Place(Side.OUTSIDE, is.place().status(), is.place().spot());
        return new PersonWish(is.id(), is.fields(), place, is.attitudes(), is.registered());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R11 people, contacts, lines and attitudes that a file made go; what it changed becomes what it was")
    void takesBack(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("contacts", "account_ref,contact_ref,first_name,last_name,title", "K2,C1,Åsa,Ek,CFO");
            ImportView first = desk.commit("stakeholders", FILE);
            String before = all(desk);
            ImportView second = desk.commit(
                    "stakeholders",
                    HEADER,
                    "K1,P2,Ulla,Bergh,Buyer,IT,LEADER,USER,OUTSIDE,0,0,0,P5,ASSUMED,yes",
                    "K1,P3,,Dahl,CEO,,,CHAMPION,,,,,P6,,",
                    "K1,P6,,Ny,,,,,,,,,,,",
                    "K2,P2x,,Y,,,,,,,,,,,",
                    "K2,P5,,Lie,,,,,,,,,P4,,",
                    "K2,C1,,Ekh,,,,DECIDER,,1,,,P4,,");
            assertEquals(new ImportCounts(3, 3, 0, 0), second.counts());
            assertEquals(new UndoCounts(6, 0, 0), desk.undo(second.id()).counts());
            assertEquals(before, all(desk));
            StakeholderImportIT.mustBeSound(desk);
            assertEquals(new UndoCounts(4, 0, 0), desk.undo(first.id()).counts());
            assertEquals("null\nnull\nnull\nC1|Åsa|Ek|ek åsa|CFO\nnull", all(desk));
            assertEquals(
                    "K1 4 ASSUMED 2026-03-01 0 0 0 0 0 ; K2 4 ASSUMED 2026-03-01 0 0 0 0 0",
                    StakeholderImportIT.maps(desk));
            StakeholderImportIT.mustBeSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 who was changed since, by whatever way, or is needed by those who stay, is kept and named")
    void keepsWhatWasChangedSince(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit("stakeholders", FILE);
            edit(desk, "K1", map -> map.with(outside(map, "P2")));
            edit(desk, "K2", map -> map.without("P4"));
            assertEquals(new UndoCounts(1, 3, 0), desk.undo(run.id()).counts());
            assertEquals(
                    List.of("P2 CHANGED_SINCE", "P3 IN_USE", "P4 REMOVED_SINCE"),
                    desk.became(run.id(), UndoOutcome.KEPT));
            assertEquals("P2 K1 OUTSIDE CONFIRMED 24 256 ; P3 K1 CUSTOMER CONFIRMED 24 152", places(desk));
            StakeholderImportIT.mustBeSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 a person whose contact was changed since is kept, and a contact who stands on a map is in use")
    void keepsContactsThatWereChanged(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView contacts =
                    desk.commit("contacts", "account_ref,contact_ref,first_name,last_name,title", "K2,C1,Åsa,Ek,CFO");
            ImportView run = desk.commit("stakeholders", FILE);
            ImportView placed = desk.commit("stakeholders", HEADER, "K2,C1,,Ek,,,,,,,,,,,");
            desk.undo(contacts.id());
            assertEquals(List.of("C1 IN_USE"), desk.became(contacts.id(), UndoOutcome.KEPT));
            ContactFields eva = new ContactFields("Eva", "Dal", "Director", "eva@one.example", null, null, true);
            desk.database.run(() -> desk.wiring.get(Contacts.class).change("P3", 1, eva));
            assertEquals(new UndoCounts(3, 1, 0), desk.undo(run.id()).counts());
            assertEquals(List.of("P3 CHANGED_SINCE"), desk.became(run.id(), UndoOutcome.KEPT));
            assertEquals(new UndoCounts(1, 0, 0), desk.undo(placed.id()).counts());
            assertEquals("C1|Ek ; P3|Dal", desk.rows("ref, last_name", "contact"));
            assertEquals("P3|Eva Dal", desk.rows("ref, name", "stakeholder"));
            StakeholderImportIT.mustBeSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R12 a contact made by the run who took part in something since is in use")
    void keepsContactsInUse(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView run = desk.commit("stakeholders", FILE);
            desk.database.sql("insert into ninefold.activity(id, version, ref, account_id, kind, done, on_day, subject,"
                    + " responsible) select 1, 1, 'T1', a.id, 'CALL', true, date '2026-03-01', 'Call', 'ada'"
                    + " from ninefold.account a where a.ref = 'K1'");
            desk.database.sql("insert into ninefold.activity_contact(activity_id, contact_id)"
                    + " select 1, c.id from ninefold.contact c where c.ref = 'P3'");
            assertEquals(new UndoCounts(3, 1, 0), desk.undo(run.id()).counts());
            assertEquals(List.of("P3 IN_USE"), desk.became(run.id(), UndoOutcome.KEPT));
        }
    }
}
