package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.consent.Forgetting;
import org.ninefold.testing.Database;

/** Who was erased is brought by a file or a host again; on every database. */
class ErasedPeopleIT {

    private static final String HEADER = "account_ref,contact_ref,first_name,last_name,email,phone";
    private static final String LEFT =
            "select count(*) from ninefold.%s x where lower(concat_ws(' ', %s)) like '%%qvist%%'";

    private static void erase(Desk desk, String ref) {
        Forgetting.erase(desk.database, Desk.CLOCK, "ada", ref);
    }

    private static void mustBeNowhere(Desk desk) {
        for (String table : List.of("contact", "import_row", "import_rejection")) {
            String columns = table.equals("contact") ? "x.last_name, x.email" : "x.c2, x.c4, x.c6";
            assertEquals("0", desk.database.value(LEFT.formatted(table, columns)), table);
        }
        assertEquals("0", desk.database.value(LEFT.formatted("import_rejection", "x.ref, x.found")));
        assertEquals("0", desk.database.value(LEFT.formatted("import_written", "x.ref, x.b2, x.b3, x.b6")));
        assertEquals("0", desk.database.value(LEFT.formatted("audit", "x.subject_ref, x.before_text, x.after_text")));
        assertEquals("0", desk.database.value("select count(*) from ninefold.import_part"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "A file does not bring back who was erased, by reference, address or name at the account; others come in")
    void aFileDoesNotBringBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One", "K2,Two");
            String tove = "K1,P1,Tove,Qvist,tove@qvist.example,70123456";
            ImportView first = desk.commit("contacts", HEADER, tove, "K1,P2,Ulf,Berg,ulf@one.example,", "K1,,,,,");
            assertEquals(2, first.counts().created());
            desk.check("contacts", HEADER, tove);
            erase(desk, "P1");
            mustBeNowhere(desk);
            ImportView again = desk.commit(
                    "contacts",
                    HEADER,
                    tove,
                    "K1,P9,T.,Qvist,TOVE@qvist.example,",
                    "K1,P8,Tove,Qvist,other@mail.example,",
                    "K1,P2,Ulf,Berg,ulf@two.example,",
                    "K2,P7,Tove,Quist,t@two.example,");
            assertEquals(List.of(RowFault.SUPPRESSED, RowFault.SUPPRESSED, RowFault.SUPPRESSED), desk.reasons(again));
            assertEquals("1 1 0 3", counts(again));
            mustBeNowhere(desk);
            assertEquals("P2|Berg ; P7|Quist", desk.rows("ref, last_name", "contact"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("An import that made somebody who was erased is taken back but for that person")
    void anUndoDoesNotBringBack(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,One");
            desk.commit("contacts", HEADER, "K1,P1,Tove,Qvist,tove@qvist.example,");
            ImportView changed = desk.commit(
                    "contacts", HEADER, "K1,P1,Tove,Qvist-Holm,tove@qvist.example,", "K1,P2,Ulf,Berg,ulf@one.example,");
            erase(desk, "P1");
            desk.undo(changed.id());
            assertEquals(List.of("[…] REMOVED_SINCE"), desk.became(changed.id(), UndoOutcome.KEPT));
            assertEquals("0", desk.database.value("select count(*) from ninefold.contact"));
            mustBeNowhere(desk);
        }
    }

    private static String counts(ImportView run) {
        ImportCounts counts = run.counts();
        return counts.created() + " " + counts.updated() + " " + counts.unchanged() + " " + counts.rejected();
    }

    private static HostContact tove(String account) {
        return new HostContact(
                account + "/T", "T", account, "Tove", "Qvist", "CFO", "tove@qvist.example", "70123456", null);
    }

    private static HostConsent hint(String id, String person, String address) {
        return new HostConsent(id, person, "EMAIL", address, true, "LIST", null);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A host does not bring back who was erased: neither where it had the person, nor at another account")
    void aHostDoesNotBringBack(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .account(new HostAccount("K1", "One", AccountKind.CUSTOMER, null, null, null, null))
                    .account(new HostAccount("K2", "Two", AccountKind.CUSTOMER, null, null, null, null))
                    .write(HostStream.CONTACTS, "K1/T", tove("K1"))
                    .write(HostStream.CONSENT, "h1", hint("h1", "T", "tove@qvist.example"))
                    .write(HostStream.CONSENT, "h2", hint("h2", "U", "ulf@one.example"));
            desk.read(SyncMode.FULL);
            assertEquals("2", desk.desk.database.value("select count(*) from ninefold.host_consent"));
            erase(desk.desk, "T");
            mustBeForgotten(desk);
            desk.notebook.write(HostStream.CONTACTS, "K2/T", tove("K2"));
            SyncView again = desk.read(SyncMode.FULL);
            assertEquals("0 0 0 1 0 0 1", HostDesk.counts(again, HostStream.CONTACTS), "left alone, and rejected");
            mustBeForgotten(desk);
            assertEquals(List.of("CONTACTS K2/T last_name SUPPRESSED "), desk.rejections(again));
        }
    }

    private static void mustBeForgotten(HostDesk desk) {
        mustBeNowhere(desk.desk);
        assertEquals("h2", desk.desk.database.value("select min(host_id) from ninefold.host_consent"));
        assertEquals("1", desk.desk.database.value("select count(*) from ninefold.host_consent"));
        assertEquals(
                "0", desk.desk.database.value(LEFT.formatted("host_record", "x.said2, x.said3, x.said4, x.said6")));
    }
}
