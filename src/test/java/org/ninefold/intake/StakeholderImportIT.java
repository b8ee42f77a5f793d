package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** People on decision maps from files, on every database. */
class StakeholderImportIT {

    private static final String HEADER = "account_ref,contact_ref,first_name,last_name,title,function,level,role,side,"
            + "attitude_manager,attitude_firm,attitude_project,reports_to_ref,status,registered";

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

    static String maps(Desk desk) {
        return desk.database.value(
                "select string_agg(concat_ws(' ', a.ref, m.version, m.status, m.refreshed_on, m.people,"
                        + " m.deciders, m.registered, m.undecided, m.span_project), ' ; ' order by a.ref)"
                        + " from ninefold.decision_map m join ninefold.account a on a.id = m.account_id");
    }

    static void mustBeSound(Desk desk) {
        assertEquals(java.util.List.of(), org.ninefold.testing.DataCheck.complaints(desk.database.source()));
    }
}
