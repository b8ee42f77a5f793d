package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.intake.FileRefusal;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.testing.Database;

/** People are handed over to an institute, on every database. */
class HandoversIT {

    private static final String[] PREPARED = {
        "First name,Last name,Company,E-mail,Language",
        "Ann,Ek,Fjord Foods,P1@x.example,DA",
        "Ann,Ek,Fjord Foods,p1@X.example,da",
        "Bo,Ek,Fjord Foods,p2 at x,da",
        "Bo,Ek,Fjord Foods,p2@x.example,de",
        "Bo,Ek,,p2@x.example",
        "Bo,Ek,Fjord Foods,p2@x.example,da,more",
        "Dan,Ek,Bakker,p4@x.example,sv",
        "=cmd(),Ek,Bakker,p3@x.example,sv"
    };

    /** Ann, Bo and Cay of two customers allow it; Dan does not; Eve has no first name. */
    static WaveHouse house(Database.Kind kind) {
        WaveHouse house = new WaveHouse(kind);
        person(house, "A", "P1", "Ann", "da");
        person(house, "A", "P2", "Bo", null);
        person(house, "B", "P3", "Cay", "sv");
        person(house, "B", "P4", "Dan", "sv");
        person(house, "B", "P5", null, "sv");
        List.of("P1", "P2", "P3", "P5").forEach(ref -> house.allow(ref, true));
        return house;
    }

    private static void person(WaveHouse house, String account, String ref, String first, String language) {
        ContactFields fields =
                new ContactFields(first, "Ek", null, ref.toLowerCase() + "@x.example", null, language, false);
        house.database.run(() -> house.get("karen", Contacts.class).add(account, ref, fields));
    }

    static long wave(WaveHouse house) {
        return house.opened(house.wave("satisfaction", false, "P1", "P2", "P3", "P4", "P5"));
    }

    static Handover ofWave(WaveHouse house, String who, long wave) {
        return house.database.in(() -> house.get(who, Handovers.class).ofWave(wave));
    }

    private static Handover ofFile(WaveHouse house, String who, long wave, byte[] file) {
        return house.database.in(
                () -> house.get(who, Handovers.class).ofFile(wave, "own.csv", new ByteArrayInputStream(file)));
    }

    static Handover ofFile(WaveHouse house, long wave, String... lines) {
        return ofFile(house, "karen", wave, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong, by row. */
    static String faults(WaveHouse house, Handover handover) {
        return house.database.in(() -> house.get("karen", Handovers.class).faulty(handover.id(), 99)).stream()
                .map(line -> line.number() + " "
                        + line.faults().stream()
                                .map(fault -> fault.column() + " " + fault.reason())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    static List<String> file(WaveHouse house, String who, long handover) {
        return KeptSheet.of(sheet ->
                house.database.run(() -> house.get(who, Handovers.class).export(handover, sheet)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R15 Who allows it and is still to be asked goes out, in the columns that are set; the log says so")
    void handsOverThePeopleOfAWave(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long wave = wave(house);
            Handover trial = ofWave(house, "karen", wave);
            assertEquals(List.of(3, 1), List.of(trial.people(), trial.leftOut()));
            assertEquals("4 first_name MISSING", faults(house, trial), "keeps nobody back");
            assertThrows(NotFound.class, () -> file(house, "karen", trial.id()), "not confirmed");
            Handover kept =
                    house.database.in(() -> house.get("karen", Handovers.class).confirm(trial.id()));
            assertEquals(List.of(3, 1), List.of(kept.people(), kept.leftOut()));
            assertEquals(
                    List.of(
                            "Cay|Ek|Bakker|p3@x.example|sv",
                            "Ann|Ek|Fjord Foods|p1@x.example|da",
                            "Bo|Ek|Fjord Foods|p2@x.example|da"),
                    file(house, "karen", kept.id()));
            house.database.run(() -> house.get("karen", StoredSettings.class)
                    .keep(SurveySettings.COLUMNS, "email,language,company_name,last_name,first_name"));
            assertEquals(
                    "p3@x.example|sv|Bakker|Ek|Cay",
                    file(house, "karen", kept.id()).get(0));
            assertEquals(
                    "karen handover=" + kept.id() + "\npeople=3",
                    house.database.value("select min(concat_ws(' ', actor, after_text)) from ninefold.audit"
                            + " where action = 'EXPORT' and subject = 'wave'"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R15 Who answered, or takes the permission back after the wave opened, does not go out")
    void leavesOutWhoChangedTheirMind(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long wave = wave(house);
            house.allow("P2", false);
            String link = house.link(wave, "P3");
            house.database.run(() -> house.get("nobody", Answering.class).decline(link));
            assertEquals(1, ofWave(house, "karen", wave).people());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R15 Each row of a prepared file says what is wrong with it; a first row that names columns is told")
    void checksAPreparedFile(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long wave = wave(house);
            Handover trial = ofFile(house, wave, PREPARED);
            assertEquals(
                    "1 null HEADER_ROW; 3 email TWICE_IN_FILE; 4 email NOT_AN_EMAIL; 5 language LANGUAGE_UNKNOWN;"
                            + " 6 company_name MISSING, language MISSING; 7 null EXTRA_CELL; 8 email MAY_NOT_BE_ASKED",
                    faults(house, trial));
            Handover kept =
                    house.database.in(() -> house.get("karen", Handovers.class).confirm(trial.id()));
            assertEquals(
                    List.of("Ann|Ek|Fjord Foods|P1@x.example|da", "=cmd()|Ek|Bakker|p3@x.example|sv"),
                    file(house, "karen", kept.id()),
                    "as text in a workbook, guarded in csv");
            Handover nobody = ofFile(house, wave, "x");
            Refused refused = assertThrows(
                    Refused.class,
                    () -> house.database.run(
                            () -> house.get("karen", Handovers.class).confirm(nobody.id())));
            assertEquals(HandoverRefusal.NOBODY, refused.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("R15 What is no table, or a bomb, is refused as imports do")
    void refusesHostileFiles(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long wave = wave(house);
            refuses(house, wave, FileRefusal.WRONG_TYPE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            refuses(house, wave, FileRefusal.EMPTY_FILE, new byte[0]);
            refuses(house, wave, FileRefusal.BROKEN_FILE, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
            refuses(house, wave, FileRefusal.NUL_CHARACTER, new byte[] {'a', 0, 'b'});
            String many = "a,b,c,d@e.f,en\n".repeat(Handovers.MOST + 1);
            refuses(house, wave, FileRefusal.TOO_MANY_ROWS, many.getBytes(StandardCharsets.UTF_8));
            assertEquals("0", house.database.value("select count(*) from ninefold.handover"));
        }
    }

    private static void refuses(WaveHouse house, long wave, FileRefusal why, byte[] file) {
        Refused refused = assertThrows(Refused.class, () -> ofFile(house, "karen", wave, file));
        assertEquals(why, refused.refusal());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R15 A manager hands over the own team's people alone, and sees nobody else's file")
    void keepsToTheTeam(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long wave = wave(house);
            Handover ofAll = ofWave(house, "karen", wave);
            assertEquals(2, ofWave(house, "nils", wave).people());
            house.database.run(() -> house.get("karen", Handovers.class).confirm(ofAll.id()));
            assertThrows(
                    NotFound.class, () -> house.get("nils", Handovers.class).get(ofAll.id()));
            assertThrows(NotFound.class, () -> file(house, "nils", ofAll.id()));
            assertEquals(List.of(), house.get("nils", Handovers.class).of(wave));
            Handover foreign =
                    ofFile(house, "nils", wave, "Cay,Ek,Bakker,p3@x.example,sv".getBytes(StandardCharsets.UTF_8));
            assertEquals(0, foreign.people());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "POSTGRESQL_DANISH")
    @DisplayName("R15 Where an institute asks, no mail of ours is to go out, and we remind nobody")
    void leavesAskingToTheInstitute(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            NewWave wanted = house.wave("satisfaction", false, "P1", "P2");
            long wave = house.database
                    .in(() -> house.get("karen", Waves.class).add(wanted))
                    .id();
            house.database.run(() -> house.get("karen", Waves.class).openForInstitute(wave));
            assertEquals(
                    "2 0",
                    house.database.value("select concat_ws(' ', count(*), count(to_send)) from ninefold.invitation"));
            Refused refused = assertThrows(
                    Refused.class,
                    () -> house.database.run(
                            () -> house.get("karen", Waves.class).remind(wave)));
            assertEquals(WaveRefusal.INSTITUTE_ASKS, refused.refusal());
            assertEquals(2, ofWave(house, "karen", wave).people());
        }
    }
}
