package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Reassignment;
import org.ninefold.testing.Database;

/** Accounts from a file, on every database. */
class AccountImportIT {

    private static final String HEADER = "account_ref,name,kind,owner,team,country,currency,customer_since";
    private static final String[] FILE = {
        HEADER, "K1,Ørsted & Søn,,nils,,dk,dkk,2019-05-02", "K2,\"Åberg, AB\",LEAD,,South,SE,,", "K3,Öster,,,,,,"
    };
    private static final String COLUMNS =
            "ref,version,ref_key,name,name_key,kind,owner,team_id,country,currency,customer_since";
    private static final String K1 = "K1|1|k1|Ørsted & Søn|ørsted & søn|CUSTOMER|nils|2|DK|DKK|2019-05-02";

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 A check writes nothing; R2 the same file again changes nothing")
    void bringsAccountsOnce(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            assertEquals(
                    new ImportCounts(3, 0, 0, 0), desk.check("accounts", FILE).counts());
            assertEquals("0", desk.database.value("select count(*) from ninefold.account"));
            assertEquals("0", desk.database.value("select count(*) from ninefold.audit"));
            assertEquals(
                    new ImportCounts(3, 0, 0, 0), desk.commit("accounts", FILE).counts());
            String rows = K1 + " ; K2|1|k2|Åberg, AB|åberg, ab|LEAD|3|SE ; K3|1|k3|Öster|öster|CUSTOMER";
            assertEquals(rows, desk.rows(COLUMNS, "account"));
            assertEquals(
                    new ImportCounts(0, 0, 3, 0), desk.commit("accounts", FILE).counts());
            assertEquals(rows, desk.rows(COLUMNS, "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5 A blank cell leaves what is there; R10 each changed account has its audit row")
    void changesAccounts(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            List<Object> events = new ArrayList<>();
            desk.wiring.observing(events::add);
            desk.commit("accounts", FILE);
            ImportView changed =
                    desk.commit("accounts", "name,account_ref,team", "Öster AB,K3,North", "Åberg,K2,South");
            assertEquals(new ImportCounts(0, 2, 0, 0), changed.counts());
            String rows = K1 + " ; K2|2|k2|Åberg|åberg|LEAD|3|SE ; K3|2|k3|Öster AB|öster ab|CUSTOMER|1";
            assertEquals(rows, desk.rows(COLUMNS, "account"));
            assertEquals(2, events.size());
            assertEquals(
                    Set.of(id(desk, "K2"), id(desk, "K3")), Set.copyOf(((Reassignment) events.get(1)).accountIds()));
            assertEquals(
                    "K2|CHANGE|ada|IMPORT|name=Åberg, AB|name=Åberg ;"
                            + " K3|CHANGE|ada|IMPORT|name=Öster|name=Öster AB\nteam=North",
                    desk.rows(
                            "subject_ref,action,actor,via,before_text,after_text",
                            "audit where subject = 'account' and action = 'CHANGE'"));
            assertEquals("3", desk.database.value("select count(*) from ninefold.audit where action = 'CREATE'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesOnlyWhatIsAskedFor(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One");
            ImportOrder onlyNew = ImportOrder.asked("accounts", "COMMIT", "CREATE", null);
            ImportView create = desk.bring(onlyNew, "account_ref,name", "K1,Uno", "K2,Due");
            assertEquals(new ImportCounts(1, 0, 0, 1), create.counts());
            assertEquals(List.of(RowFault.ALREADY_THERE), desk.reasons(create));
            ImportOrder onlyKnown = ImportOrder.asked("accounts", "COMMIT", "UPDATE", null);
            ImportView update = desk.bring(onlyKnown, "account_ref,name", "K1,Uno", "K3,Tre");
            assertEquals(new ImportCounts(0, 1, 0, 1), update.counts());
            assertEquals(List.of(RowFault.NOT_THERE), desk.reasons(update));
            assertEquals("K1|Uno ; K2|Due", desk.rows("ref, name", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsTheStandingOfWhoIsNoLongerACustomer(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One", "K2,Two", "K3,Three");
            desk.database.sql("insert into ninefold.standing(account_id, cell, as_of)"
                    + " select id, 'A1', date '2026-02-28' from ninefold.account");
            desk.commit("accounts", "account_ref,name,kind", "K1,One,FORMER", "K2,Two AB,", "K3,Three AB,CUSTOMER");
            assertEquals(
                    "K2|Two AB ; K3|Three AB",
                    desk.rows("ref, name", "account where id in (select s.account_id from ninefold.standing s)"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesTheFirstOfTwoRowsOfOneReference(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            ImportView run = desk.commit(
                    "accounts", HEADER, "K1,One,,,,,,", "K1,Two,,,,,,", "K2,Three,,nobody,,,,", "K3,Four,,,East,,,");
            assertEquals(new ImportCounts(1, 0, 0, 3), run.counts());
            assertEquals(
                    List.of(RowFault.TWICE_IN_FILE, RowFault.UNKNOWN_OWNER, RowFault.UNKNOWN_TEAM), desk.reasons(run));
            assertEquals("K1|One", desk.rows("ref, name", "account"));
        }
    }

    private static long id(Desk desk, String ref) {
        return Long.parseLong(desk.database.value("select id from ninefold.account where ref = '" + ref + "'"));
    }
}
