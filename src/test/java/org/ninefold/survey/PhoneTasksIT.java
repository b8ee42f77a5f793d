package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.survey.PhoneTasks.Made;
import org.ninefold.testing.Database;

/** Calls to those who said no or nothing. */
class PhoneTasksIT {

    private static final InvitationQuery SILENT = new InvitationQuery(null, null, true);
    private static final InvitationQuery NOT_ALLOWED = new InvitationQuery(null, Obstacle.NO_PERMISSION, false);
    private static final List<String> BEST = List.of("A3", "A2");

    /** SHA-256 of {@code salt|EMAIL|p2@fjord.example}. */
    private static final String FORGOTTEN = "f601f996ff624ab7c0fa918902065894b248d3ff13426a46dff8e82bc8a87186";

    private static Made make(WaveHouse house, String who, long wave, InvitationQuery whom) {
        return house.database.in(() -> house.get(who, PhoneTasks.class).make(wave, whom, BEST));
    }

    private static void place(WaveHouse house, String account, String cell) {
        house.database.sql("insert into ninefold.standing(account_id, owner, cell, as_of, name_key)"
                + " select a.id, a.owner, '" + cell
                + "', current_date, a.name_key from ninefold.account a where a.ref = '"
                + account + "'");
    }

    private static String tasks(WaveHouse house, String assignee) {
        return house.database.value(
                "select count(*) from ninefold.task where why_kind = 'SURVEY_CALL' and assignee = '" + assignee + "'");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R13 CM-149 Those of the chosen cells who did not answer get one task each, with who has the account")
    void callsTheImportant(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.account("C", "Small", "anna", "North", "DK");
            house.account("D", "Nobody’s", "anna", "North", "DK");
            house.database.sql("update ninefold.account set owner = null where ref = 'D'");
            place(house, "A", "A3");
            place(house, "B", "A2");
            place(house, "C", "C1");
            place(house, "D", "A3");
            house.person("A", "P1", "da");
            house.person("A", "P2", "da");
            house.person("B", "P3", "sv");
            house.person("C", "P4", "da");
            house.person("D", "P5", "da");
            house.stranger("A", "P6", "p6@fjord.example", null);
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3", "P4", "P5", "P6"));
            house.submit(house.link(wave, "P2"), Map.of("general", "1"));
            // P2 has answered, P4 is in another cell, P6 was not asked: P1 with anna, P3 with cilla, P5 with who makes
            // them
            assertEquals(new Made(3, 1, 0), make(house, "karen", wave, SILENT));
            assertEquals(
                    List.of("1", "1", "1"),
                    List.of(tasks(house, "anna"), tasks(house, "cilla"), tasks(house, "karen")));
            // once, also where it is done
            house.database.sql("update ninefold.task set state = 'DONE' where assignee = 'anna'");
            assertEquals(new Made(0, 0, 0), make(house, "karen", wave, SILENT));
            assertEquals(new Made(1, 0, 0), make(house, "karen", wave, NOT_ALLOWED));
            assertEquals("2", tasks(house, "anna"));
            assertEquals(
                    "/survey/wave-answer.xhtml?wave=" + wave + "&contact=P3",
                    house.database.value("select why_link from ninefold.task where assignee = 'cilla'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R13 An account manager has calls made at the own accounts alone")
    void staysInReach(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            place(house, "A", "A3");
            place(house, "B", "A2");
            house.person("A", "P1", "da");
            house.person("B", "P2", "sv");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2"));
            assertEquals(new Made(1, 0, 0), make(house, "anna", wave, SILENT));
            assertEquals("0", tasks(house, "cilla"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 R13 Who asked to be forgotten, and was brought again, is called by nobody")
    void callsNobodyWhoWasForgotten(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            place(house, "A", "A3");
            house.stranger("A", "P1", "p1@fjord.example", "da");
            house.stranger("A", "P2", "p2@fjord.example", "da");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2"));
            house.database.sql("insert into ninefold.consent_salt(id, salt) values (1, 'salt')");
            house.database.sql("insert into ninefold.suppression(digest, account_id, reason, made_by, made_at)"
                    + " values ('" + FORGOTTEN + "', 0, 'asked', 'karen', current_timestamp)");
            assertEquals(new Made(1, 0, 0), make(house, "karen", wave, NOT_ALLOWED));
        }
    }
}
