package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Database;

/** People on decision maps from files, on every database. */
class StakeholderImportIT {

    private static final String HEADER = "account_ref,contact_ref,first_name,last_name,title,function,level,role,side,"
            + "attitude_manager,attitude_firm,attitude_project,reports_to_ref,status,registered";

    private static final String CHANGES =
            "audit where subject = 'stakeholder' and action = 'CHANGE' and subject_ref = ";

    /** The salesman is named before the director he reports to. */
    private static final String[] FILE = {
        HEADER,
        "K1,P1,Jens,Holm,Buyer,Einkauf,,buyer,,,,,,,",
        "K1,P2,Ulla,Berg,Head of buying,Purchasing,employee,APPROVER,CUSTOMER,,+1,-1,P3,CONFIRMED,",
        "K1,P3,Eva,Dal,Director,johto,LEADER,beslutningstager,CUSTOMER,2,,0,,confirmed,yes",
        "K2,P4,,Konsulent?,,,,,outside,,,,,,no",
    };

    static Desk desk(Database.Kind kind) {
        Desk desk = new Desk(kind);
        desk.commit("accounts", "account_ref,name,owner,team", "K1,One,,", "K2,Two,nils,Jutland", "K3,Three,,South");
        return desk;
    }

    static String people(Desk desk) {
        return desk.rows(
                "ref, version, name, title, function_key, level, role_key, to_manager, to_firm, to_project,"
                        + " case when contact_id is null then null else 'contact' end",
                "stakeholder");
    }

    static String places(Desk desk) {
        return desk.database.value("select string_agg(concat_ws(' ', t.ref, a.ref, p.side, p.status, p.x, p.y), ' ; '"
                + " order by t.ref, a.ref) from ninefold.map_place p join ninefold.stakeholder t"
                + " on t.id = p.stakeholder_id join ninefold.account a on a.id = p.account_id");
    }

    static String lines(Desk desk) {
        return desk.database.value("select string_agg(concat_ws(' ', f.ref, l.kind, t.ref, l.status), ' ; '"
                + " order by f.ref, t.ref) from ninefold.map_line l join ninefold.stakeholder f on f.id = l.from_id"
                + " join ninefold.stakeholder t on t.id = l.to_id");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("People come onto maps with all that is said of them; the same file again changes nothing")
    void bringsPeople(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            ImportView check = desk.check("stakeholders", FILE);
            assertEquals(new ImportCounts(3, 0, 0, 1), check.counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.stakeholder"));
            assertEquals(
                    new ImportCounts(3, 0, 0, 1),
                    desk.commit("stakeholders", FILE).counts());
            assertEquals(
                    "P2|1|Ulla Berg|Head of buying|PURCHASING|EMPLOYEE|APPROVER|1|-1 ; "
                            + "P3|1|Eva Dal|Director|MANAGEMENT|LEADER|DECIDER|2|0|contact ; P4|1|Konsulent?",
                    people(desk));
            assertEquals(
                    "P2 K1 CUSTOMER CONFIRMED 24 256 ; P3 K1 CUSTOMER CONFIRMED 24 152 ; P4 K2 OUTSIDE ASSUMED 856 152",
                    places(desk));
            assertEquals("P2 REPORTS_TO P3 CONFIRMED", lines(desk));
            assertEquals(
                    "P3|Eva|Dal|dal eva|Director",
                    desk.rows("ref, first_name, last_name, name_key, title", "contact where decider"));
            String before = people(desk) + places(desk) + maps(desk);
            assertEquals(
                    new ImportCounts(0, 0, 3, 1),
                    desk.commit("stakeholders", FILE).counts());
            assertEquals(before, people(desk) + places(desk) + maps(desk));
            mustBeSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What a file says of known people is changed, a blank cell leaves what is there, and boxes stay")
    void changesPeople(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("stakeholders", FILE);
            ImportView run = desk.commit(
                    "stakeholders",
                    HEADER,
                    "K1,P2,,Bergh,,,LEADER,,OUTSIDE,,,2,,,",
                    "K1,P3,,Dahl,CEO,,,champion,,,,,,,",
                    "K2,P2,,Bergh,,,,,,,,,P4,,",
                    "K2,P4,Kaj,Konsulent,,,,,,-2,,,,,");
            assertEquals(new ImportCounts(0, 3, 0, 1), run.counts());
            assertEquals(
                    "P2|2|Ulla Bergh|Head of buying|PURCHASING|LEADER|APPROVER|1|2 ; "
                            + "P3|2|Eva Dahl|CEO|MANAGEMENT|LEADER|CHAMPION|2|0|contact ; P4|2|Kaj Konsulent|-2",
                    people(desk));
            assertEquals(
                    "P2 K1 OUTSIDE CONFIRMED 24 256 ; P3 K1 CUSTOMER CONFIRMED 24 152 ; P4 K2 OUTSIDE ASSUMED 856 152",
                    places(desk));
            assertEquals("P2 REPORTS_TO P3 CONFIRMED", lines(desk));
            tellsOfPeople(desk);
            assertEquals(
                    "K1 2 ASSUMED 2026-03-01 2 0 1 1 0 ; K2 2 ASSUMED 2026-03-01 1 0 0 0 0",
                    maps(desk),
                    "P3 is the only one of the customer's side: 0 is undecided");
            mustBeSound(desk);
        }
    }

    private static void tellsOfPeople(Desk desk) {
        assertEquals(
                "P3|2|Eva|Dahl|dahl eva|CEO",
                desk.rows("ref, version, first_name, last_name, name_key, title", "contact where not decider"));
        assertEquals(
                "last_name=Dal\ntitle=Director\ndecider=true|last_name=Dahl\ntitle=CEO\ndecider=false",
                desk.rows("before_text, after_text", "audit where subject = 'contact' and action = 'CHANGE'"));
        assertEquals(
                "name=Ulla Berg\nlevel=EMPLOYEE\nattitude_project=-1\nside=CUSTOMER"
                        + "|name=Ulla Bergh\nlevel=LEADER\nattitude_project=2\nside=OUTSIDE",
                desk.rows("before_text, after_text", CHANGES + "'P2'"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A person of one map comes onto another, a contact onto a map, and reports there to somebody else")
    void isOneOnAllMaps(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("stakeholders", FILE);
            desk.commit("contacts", "account_ref,contact_ref,first_name,last_name,title", "K2,C1,Åsa,Ek,CFO");
            ImportView run = desk.commit(
                    "stakeholders", HEADER, "K2,P2,,Berg,,,,,,,,,P4,,", "K2,C1,,Ek,,,,decider,,,,,P2,confirmed,");
            assertEquals(new ImportCounts(1, 1, 0, 0), run.counts());
            assertEquals(
                    "C1 K2 CUSTOMER CONFIRMED 24 360 ; P2 K1 CUSTOMER CONFIRMED 24 256 ; P2 K2 CUSTOMER ASSUMED 24 256 ; "
                            + "P3 K1 CUSTOMER CONFIRMED 24 152 ; P4 K2 OUTSIDE ASSUMED 856 152",
                    places(desk));
            assertEquals(
                    "C1 REPORTS_TO P2 CONFIRMED ; P2 REPORTS_TO P3 CONFIRMED ; P2 REPORTS_TO P4 ASSUMED", lines(desk));
            assertEquals(
                    "C1|2|Åsa|CFO",
                    desk.rows("ref, version, first_name, title", "contact where ref = 'C1' and decider"));
            assertEquals("K1 2 ASSUMED 2026-03-01 2 1 1 1 1 ; K2 2 ASSUMED 2026-03-01 3 1 1 1 0", maps(desk));
            desk.commit("stakeholders", HEADER, "K2,C1,,Ek,,,,,,,,,P4,,");
            assertEquals(
                    "C1 REPORTS_TO P4 CONFIRMED ; P2 REPORTS_TO P3 CONFIRMED ; P2 REPORTS_TO P4 ASSUMED", lines(desk));
            mustBeSound(desk);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("What is said of attitudes is kept with day and judge, and each map says in the log who stands on it")
    void keepsWhoSaidWhat(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("stakeholders", FILE);
            desk.commit("stakeholders", HEADER, "K1,P2,,Berg,,,,,,,1,-2,,,", "K1,P7,,Ny,,,,,,,,,,,");
            assertEquals(
                    "FIRM|1|2026-03-01|ada|P2 ; MANAGER|2|2026-03-01|ada|P3 ; PROJECT|-1|2026-03-01|ada|P2 ; "
                            + "PROJECT|-2|2026-03-01|ada|P2 ; PROJECT|0|2026-03-01|ada|P3",
                    desk.database
                            .value("select string_agg(concat_ws('|', e.regard, e.stance, e.judged_on, e.judged_by,"
                                    + " t.ref), ' ; ' order by e.regard, t.ref, e.id) from ninefold.attitude e"
                                    + " join ninefold.stakeholder t on t.id = e.stakeholder_id")
                            .replace("|2026-03-01 00:00:00|", "|2026-03-01|"));
            assertEquals(
                    "CHANGE|K1|map_people=Ulla Berg; Eva Dal|map_people=Ulla Berg; Eva Dal; Ny ; "
                            + "CREATE|K1|map_people=Ulla Berg; Eva Dal ; CREATE|K2|map_people=Konsulent?",
                    desk.database.value(
                            "select string_agg(concat_ws('|', action, subject_ref, before_text, after_text),"
                                    + " ' ; ' order by action, subject_ref) from ninefold.audit where subject = 'decision-map'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("PG-071 PG-146 What a file cannot say of somebody stays: by its changes, and when they are taken back")
    void leavesWhatItCannotSay(Database.Kind kind) {
        try (Desk desk = desk(kind)) {
            desk.commit("stakeholders", FILE);
            desk.database.sql("update ninefold.stakeholder set persona_key = 'CAREFUL', content = 'Pumps',"
                    + " best_time = 'Before nine', responsibilities = 'Prices' where ref = 'P2'");
            ImportView run = desk.commit("stakeholders", HEADER, "K1,P2,Ulla,Bergh,Boss,IT,LEADER,USER,,,,,,,");
            String known = "ref, name, persona_key, content, best_time, responsibilities";
            assertEquals(
                    "P2|Ulla Bergh|CAREFUL|Pumps|Before nine|Prices",
                    desk.rows(known, "stakeholder where content is not null"));
            desk.undo(run.id());
            assertEquals(
                    "P2|Ulla Berg|CAREFUL|Pumps|Before nine|Prices",
                    desk.rows(known, "stakeholder where content is not null"));
        }
    }

    static String maps(Desk desk) {
        return desk.database.value(
                "select string_agg(concat_ws(' ', a.ref, m.version, m.status, m.refreshed_on, m.people,"
                        + " m.deciders, m.registered, m.undecided, m.span_project), ' ; ' order by a.ref)"
                        + " from ninefold.decision_map m join ninefold.account a on a.id = m.account_id");
    }

    static void mustBeSound(Desk desk) {
        assertEquals(List.of(), DataCheck.complaints(desk.database.source()));
    }
}
