package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.testing.Database;

/** What people did here stays, whatever an invented host says; on every database. */
class HostEditsIT {

    private static final String CONTACTS = "ref, last_name, first_name, email, name_key, email_key";

    private static HostAccount account(String id, String name, String owner, String country) {
        return new HostAccount(id, name, AccountKind.CUSTOMER, owner, country, null, null);
    }

    private static HostPurchase sale(String id, String account, String revenue) {
        HostPurchase.Line line = new HostPurchase.Line(null, new BigDecimal(revenue), null);
        LocalDate day = LocalDate.parse("2025-01-31");
        return new HostPurchase(id, "R" + id, account, day, "EUR", true, "BOOKED", List.of(line));
    }

    private static HostContact contact(String first, String last, String email) {
        return new HostContact("c", "C", "K1", first, last, null, email, null, null);
    }

    private static String read(HostDesk desk, HostStream stream) {
        return HostDesk.counts(desk.read(SyncMode.FULL), stream);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A field that was edited here is not overwritten, until both agree again")
    void aNameEditedHereStaysUntilBothAgree(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook.account(account("K1", "First", null, "DK"));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.account set name = 'Ours', name_key = 'ours', version = 2");
            assertEquals("0 0 1 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            desk.notebook.account(account("K1", "Second", null, "SE"));
            assertEquals("0 1 0 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            assertEquals("K1|Ours|ours|SE", desk.desk.rows("ref, name, name_key, country", "account"));
            desk.notebook.account(account("K1", "Ours", null, "SE"));
            read(desk, HostStream.ACCOUNTS);
            desk.notebook.account(account("K1", "Third", null, "SE"));
            read(desk, HostStream.ACCOUNTS);
            assertEquals("K1|Third|third|SE", desk.desk.rows("ref, name, name_key, country", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 An owner given by hand, or taken away by hand, stays")
    void anOwnerGivenByHandStays(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .write(HostStream.OWNERS, "nils", new HostOwner("nils", "Nils", null, null, null))
                    .write(HostStream.OWNERS, "nora", new HostOwner("nora", "Nora", null, null, null))
                    .account(account("K1", "One", "nils", null))
                    .account(account("K2", "Two", "nils", null))
                    .account(account("K3", "Three", "nils", null));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.account set owner = 'sven' where ref = 'K1'");
            desk.desk.database.sql("update ninefold.account set owner = null where ref = 'K2'");
            assertEquals("0 0 3 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            desk.notebook
                    .account(account("K1", "One", "nora", null))
                    .account(account("K2", "Two", "nora", null))
                    .account(account("K3", "Three", "nora", null));
            assertEquals("0 1 2 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            assertEquals("K1|sven ; K2 ; K3|nora", desk.desk.rows("ref, owner", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A contact keeps what was edited here, and is found by the names it then has")
    void aContactKeepsWhatWasEdited(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .account(account("K1", "One", null, null))
                    .write(HostStream.CONTACTS, "c", contact("Pia", "Holm", "pia@example.com"));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.contact set last_name = 'Berg', name_key = 'berg pia'");
            desk.notebook.write(HostStream.CONTACTS, "c", contact("Mia", "Holm-Lund", "mia@example.com"));
            assertEquals("0 1 0 0 0 0 0", read(desk, HostStream.CONTACTS));
            assertEquals("C|Berg|Mia|mia@example.com|berg mia|example.com@mia", desk.desk.rows(CONTACTS, "contact"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 A purchase that was edited here and there is named, and stays as it is here")
    void aPurchaseEditedHereIsNamedAndLeft(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook.account(account("K1", "One", null, null)).purchase(sale("1", "K1", "10"));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.purchase set version = 2");
            desk.desk.database.sql("update ninefold.purchase_line set revenue = 12");
            assertEquals("0 0 1 0 0 0 0", read(desk, HostStream.PURCHASES));
            desk.notebook.purchase(sale("1", "K1", "11"));
            SyncView sync = desk.read(SyncMode.FULL);
            assertEquals(List.of("PURCHASES 1 purchase_ref CHANGED_HERE R1"), desk.rejections(sync));
            assertEquals("12.0000|EUR", desk.desk.rows("revenue, currency", "purchase_line"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R19 What has the reference already is taken for the same thing: it is filled where it is blank, no more")
    void aReferenceTakenHereIsAdopted(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.desk.commit("accounts", "account_ref,name", "K1,Ours", "K2,Other");
            desk.desk.commit(
                    "purchases",
                    "account_ref,purchase_ref,purchased_on,revenue,currency",
                    "K1,R1,2025-01-31,10,EUR",
                    "K2,R2,2025-01-31,10,EUR");
            desk.notebook
                    .account(account("K1", "Theirs", null, "DK"))
                    .purchase(sale("1", "K1", "11"))
                    .purchase(sale("2", "K1", "12"));
            SyncView sync = desk.read(SyncMode.FULL);
            assertEquals("0 1 0 0 0 0 0", HostDesk.counts(sync, HostStream.ACCOUNTS));
            assertEquals("1 1 0 0 0 0 0", HostDesk.counts(sync, HostStream.PURCHASES));
            assertEquals("K1|Ours|DK ; K2|Other", desk.desk.rows("ref, name, country", "account"));
            assertEquals(
                    "10.0000|R2 ; 11.0000|R1 ; 12.0000|2",
                    desk.desk.rows(
                            "l.revenue, p.ref", "purchase_line l join ninefold.purchase p on p.id = l.purchase_id"));
        }
    }
}
