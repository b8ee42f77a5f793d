package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ninefold.intake.StakeholderImportIT.desk;
import static org.ninefold.intake.StakeholderImportIT.people;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.consent.Forgetting;
import org.ninefold.testing.Database;

/** Rows of people on maps that are not taken over, on every database. */
class StakeholderRejectionsIT {

    private static final String HEADER = "account_ref,contact_ref,first_name,last_name,title,function,level,role,side,"
            + "attitude_manager,attitude_firm,attitude_project,reports_to_ref,status,registered";
    private static final String KNOWN = "K1,S1,Siv,Lund,CFO,FINANCE,LEADER,,,,,,,,yes";

    private static List<String> rejected(Desk desk, ImportView run) {
        return desk.ask(() -> desk.imports().rejections(run.id(), 0, 99)).stream()
                .map(row -> row.row() + " " + row.faults().get(0).column() + " "
                        + row.faults().get(0).reason() + " "
                        + row.faults().get(0).found())
                .toList();
    }

    private static final String[] WRONG = {
        HEADER,
        "K9,A1,,X,,,,,,,,,,,",
        "K1,A 2,,X,,,,,,,,,,,",
        "K1,A3,Bo,,,,,,,,,,,,",
        "K1,A4,,X,,Nonsense,,,,,,,,,",
        "K1,A5,,X,,,,Chief,,,,,,,",
        "K1,A6,,X,,,BOSS,,,,,,,,",
        "K1,A7,,X,,,,,,,3,,,,",
        "K1,A8,,X,Chef,IT,,,,,,,,,yes",
        "K1,A9,,X,Chef,IT,LEADER,,OURS,,,,,,yes",
        "K1,S1,,Lund,,,,,,,,,,,no",
        "K1,A10,,X,,,,,,,,,Z,,",
        "K1,A11,,X,,,,,,,,,A12,,",
        "K1,A12,,X,,,,,,,,,A11,,",
        "K1,A13,,X,,,,,,,,,A14,,",
        "K2,A14,,X,,,,,,,,,,,",
        "K1,A15,,X,,,,,,,,,A8,,",
        "K1,A14,,X,,,,,,,,,,,",
        "K1,A16,,X,,,,,,,,,A16,,",
        "K1,A17,,X,,,,,,,,,,,maybe"
    };

    private static final List<String> WHY = List.of(
            "2 account_ref UNKNOWN_ACCOUNT K9",
            "3 contact_ref HOLDS_A_SPACE A 2",
            "4 last_name MISSING ",
            "5 function WORD_UNKNOWN Nonsense",
            "6 role WORD_UNKNOWN Chief",
            "7 level NOT_A_CHOICE BOSS",
            "8 attitude_firm NOT_A_CHOICE 3",
            "9 registered REGISTERED_NEEDS true",
            "10 registered OURS_NOT_REGISTERED true",
            "11 registered STAYS_REGISTERED false",
            "12 reports_to_ref REPORTS_TO_UNKNOWN Z",
            "13 reports_to_ref REPORTS_IN_A_CIRCLE A12",
            "14 reports_to_ref REPORTS_IN_A_CIRCLE A11",
            "15 reports_to_ref REPORTS_TO_UNKNOWN A14",
            "17 reports_to_ref REPORTS_TO_UNKNOWN A8",
            "18 contact_ref TWICE_IN_FILE A14",
            "19 reports_to_ref REPORTS_IN_A_CIRCLE A16",
            "20 registered NOT_YES_OR_NO maybe");

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 every row that cannot be is named with its column, why, and what was found")
    void saysWhy(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("stakeholders", HEADER, KNOWN);
            ImportView run = desk.check("stakeholders", WRONG);
            assertEquals(new ImportCounts(1, 0, 0, 18), run.counts());
            assertEquals(WHY, rejected(desk, run));
            assertTrue(desk.rejections(run.id()).contains("A registered person needs title, function and level."));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 R13 the list of rejected rows has all columns and is mended as it is; so is the stored file")
    void isMended(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String row = "K1,A4,Bo,X,Chef,Nonsense,LEADER,BUYER,CUSTOMER,0,+1,-2,,CONFIRMED,yes";
            ImportView check = desk.check("stakeholders", HEADER, row);
            String mended = desk.rejections(check.id()).replace("Nonsense", "IT");
            assertEquals(
                    new ImportCounts(1, 0, 0, 0),
                    desk.check("stakeholders", mended.strip().split("\r?\n")).counts());
            assertTrue(mended.contains(",CONFIRMED,true,"), mended);
            Mend status = new Mend(2, false, Map.of("function", "Finance", "registered", "no"));
            long again = desk.ask(() -> desk.wiring.get(Repairs.class).check(check.id(), List.of(status)));
            ImportView second = desk.work(again);
            desk.work(desk.ask(() -> desk.imports().commit(second.id())));
            assertEquals("A4|1|Bo X|Chef|FINANCE|LEADER|BUYER|0|1|-2", people(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 people, contacts and accounts outside the reach are not free, and answer nothing of themselves")
    void keepsToTheReach(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("contacts", "account_ref,contact_ref,last_name", "K3,C3,Hidden");
            desk.commit("stakeholders", HEADER, KNOWN, "K3,S3,Secret,Sand,,,,,,,,,,,");
            desk.as("nora");
            ImportView run = desk.commit(
                    "stakeholders",
                    HEADER,
                    "K1,N1,,X,,,,,,,,,,,",
                    "K2,S3,,Sand,,,,,,,,,,,",
                    "K2,C3,,Hidden,,,,,,,,,,,",
                    "K2,N2,,X,,,,,,,,,,,",
                    "K2,N3,,X,,,,,,,,,S3,,");
            assertEquals(
                    List.of(
                            "2 account_ref UNKNOWN_ACCOUNT K1",
                            "3 contact_ref NOT_FREE S3",
                            "4 contact_ref NOT_FREE C3",
                            "6 reports_to_ref REPORTS_TO_UNKNOWN S3"),
                    rejected(desk, run));
            assertEquals(1, run.counts().created());
            assertEquals(false, desk.rejections(run.id()).contains("Secret"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A map takes 200 people; those who stand there already may still be changed")
    void fillsAMap(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String[] file = Stream.concat(
                            Stream.of(HEADER),
                            IntStream.rangeClosed(1, 202).mapToObj(i -> "K1,P" + i + ",,X" + i + ",,,,,,,,,,,"))
                    .toArray(String[]::new);
            ImportView run = desk.commit("stakeholders", file);
            assertEquals(new ImportCounts(200, 0, 0, 2), run.counts());
            assertEquals(List.of("202 account_ref MAP_FULL K1", "203 account_ref MAP_FULL K1"), rejected(desk, run));
            assertEquals(
                    new ImportCounts(0, 1, 0, 1),
                    desk.commit("stakeholders", HEADER, "K1,P7,,Xx,,,,,,,,,,,", "K1,P300,,Y,,,,,,,,,,,")
                            .counts());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Somebody who is named again thousands of accounts later is named twice, in a check and in an import")
    void knowsWhoWasNamedLongBefore(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            Stream<String> unknown = IntStream.range(0, ImportSteps.RECORDS_A_CHUNK)
                    .mapToObj(i -> "X" + i + ",Y" + i + ",,Y,,,,,,,,,,,");
            String[] file = Stream.of(
                            Stream.of(HEADER, "K1,P1,,A,,,,,,,,,,,"), unknown, Stream.of("K2,P1,,B,,,,,,,,,,,"))
                    .flatMap(rows -> rows)
                    .toArray(String[]::new);
            for (ImportView run : List.of(desk.check("stakeholders", file), desk.commit("stakeholders", file))) {
                assertEquals(new ImportCounts(1, 0, 0, ImportSteps.RECORDS_A_CHUNK + 1), run.counts());
                Rejection last = desk.ask(() -> desk.imports()
                        .rejections(run.id(), ImportSteps.RECORDS_A_CHUNK + 2, 9)
                        .get(0));
                assertEquals(RowFault.TWICE_IN_FILE, last.faults().get(0).reason());
            }
            assertEquals("P1|1|A", people(desk));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Who was erased does not come back by a file, by reference or name, and nobody is put below them")
    void doesNotBringBack(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            String tove = "K1,P1,Tove,Qvist,CFO,FINANCE,LEADER,DECIDER,,1,,,,,yes";
            ImportView first = desk.commit("stakeholders", HEADER, tove, "K1,P2,Ulf,Berg,,,,,,,,,P1,,");
            desk.check("stakeholders", HEADER, "K1,P1,Tove,Qvist,CFO,Nonsense,,,,,,,,,");
            Forgetting.erase(desk.database, Desk.CLOCK, "ada", "P1");
            String[] again = {
                HEADER,
                tove,
                "K1,P9,Tove,Qvist,,,,,,,,,,,",
                "K1,P2,Ulf,Berg,,,,,,,,,P1,,",
                "K2,P8,Tove,Quist,,,,,,,,,,,"
            };
            ImportView run = desk.commit("stakeholders", again);
            assertEquals(
                    List.of(
                            "2 last_name SUPPRESSED ",
                            "3 last_name SUPPRESSED ",
                            "4 reports_to_ref REPORTS_TO_UNKNOWN "),
                    rejected(desk, run));
            assertEquals(new ImportCounts(1, 0, 0, 3), run.counts());
            assertEquals("P2|1|Ulf Berg ; P8|1|Tove Quist", people(desk));
            mustBeNowhere(desk);
            desk.undo(first.id());
            assertEquals(List.of("[…] REMOVED_SINCE"), desk.became(first.id(), UndoOutcome.KEPT));
            assertEquals("P8|1|Tove Quist", people(desk));
        }
    }

    private static void mustBeNowhere(Desk desk) {
        for (String where : List.of("stakeholder x", "contact x", "import_rejection x", "import_written x")) {
            String table = where.substring(0, where.length() - 2);
            assertEquals(
                    "0",
                    desk.database.value("select count(*) from ninefold." + where + " where lower("
                            + (table.startsWith("import") ? "concat_ws(' ', x.ref, " + cells(table) + ")" : "x.ref")
                            + ") like '%qvist%'" + (table.startsWith("import") ? "" : " or x.ref = 'P1'")),
                    where);
        }
    }

    private static String cells(String table) {
        return table.equals("import_rejection") ? "x.c2, x.c3, x.c4, x.c13, x.found" : "x.b2, x.b14, x.b15, x.b16";
    }
}
