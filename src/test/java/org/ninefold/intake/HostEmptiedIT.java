package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.testing.Database;

/** What an invented host said and no longer says; on every database. */
class HostEmptiedIT {

    private static final LocalDate SINCE = LocalDate.parse("2019-03-01");

    private static HostAccount account(String id, String owner, String country, String currency, LocalDate since) {
        return new HostAccount(id, "Name " + id, AccountKind.CUSTOMER, owner, country, currency, since);
    }

    private static HostContact contact(String id, String first, String email, String phone) {
        return new HostContact(id, "R" + id, "K1", first, "Holm", email == null ? null : "Buyer", email, phone, null);
    }

    private static String read(HostDesk desk, HostStream stream) {
        return HostDesk.counts(desk.read(SyncMode.CHANGES), stream);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 What an account was said to be and no longer is, is taken away; what was edited here stays")
    void whatIsNoLongerSaidOfAnAccount(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .account(account("K1", null, "DK", "DKK", SINCE))
                    .account(account("K2", null, "DK", "DKK", SINCE));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.account set country = 'NO', version = 2 where ref = 'K2'");
            desk.notebook.account(account("K1", null, null, null, null)).account(account("K2", null, null, null, null));
            assertEquals("0 2 0 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            assertEquals("K1 ; K2|NO", desk.desk.rows("ref, country, currency, customer_since", "account"));
            assertEquals(
                    "country=DK\ncurrency=DKK\ncustomer_since=2019-03-01|",
                    desk.desk.rows(
                            "before_text, coalesce(after_text, '')",
                            "audit where subject_ref = 'K1' and action = 'CHANGE'"));
            desk.notebook.account(account("K1", null, "SE", null, null));
            assertEquals("0 1 1 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            assertEquals("K1|SE ; K2|NO", desk.desk.rows("ref, country", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R18 What a person no longer has is taken away here, and the person is found by what is left")
    void whatIsNoLongerSaidOfAContact(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .account(account("K1", null, null, null, null))
                    .write(HostStream.CONTACTS, "1", contact("1", "Pia", "pia@example.com", "12"))
                    .write(HostStream.CONTACTS, "2", contact("2", "Ida", "ida@example.com", "34"));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.contact set phone = '56', version = 2 where ref = 'R2'");
            desk.notebook
                    .write(HostStream.CONTACTS, "1", contact("1", null, null, null))
                    .write(HostStream.CONTACTS, "2", contact("2", "Ida", null, null));
            assertEquals("0 2 0 0 0 0 0", read(desk, HostStream.CONTACTS));
            assertEquals(
                    "R1|holm ; R2|Ida|holm ida|56",
                    desk.desk.rows("ref, first_name, title, name_key, email, email_key, phone", "contact"));
            assertEquals("0 0 2 0 0 0 0", read(desk, HostStream.CONTACTS));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R18 An offering that stands below nothing any more, and what came below it, turn around in one reading")
    void whatIsNoLongerSaidOfAnOffering(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .write(HostStream.OFFERINGS, "A", new HostOffering("A", "Above", null))
                    .write(HostStream.OFFERINGS, "B", new HostOffering("B", "Below", "A"));
            desk.read(SyncMode.FULL);
            desk.notebook
                    .write(HostStream.OFFERINGS, "A", new HostOffering("A", "Above", "B"))
                    .write(HostStream.OFFERINGS, "B", new HostOffering("B", "Below", null));
            assertEquals("0 2 0 0 0 0 0", read(desk, HostStream.OFFERINGS));
            assertEquals(
                    "A|B ; B",
                    desk.desk.rows("o.ref, p.ref", "offering o left join ninefold.offering p on p.id = o.parent_id"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R18 Whom nobody who works here looks after there any more has no owner here, but for one given by hand")
    void anOwnerWhoIsNoLonger(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            desk.notebook
                    .write(HostStream.OWNERS, "nils", new HostOwner("nils", "Nils", null, null, null))
                    .write(HostStream.OWNERS, "ghost", new HostOwner("ghost", "Olga", null, null, null))
                    .account(account("K1", "nils", null, null, null))
                    .account(account("K2", "nils", null, null, null))
                    .account(account("K3", "nils", null, null, null));
            desk.read(SyncMode.FULL);
            desk.desk.database.sql("update ninefold.account set owner = 'sven' where ref = 'K3'");
            desk.notebook
                    .account(account("K1", null, null, null, null))
                    .account(account("K2", "ghost", null, null, null))
                    .account(account("K3", null, null, null, null));
            assertEquals("0 2 1 0 0 0 0", read(desk, HostStream.ACCOUNTS));
            assertEquals("K1 ; K2 ; K3|sven", desk.desk.rows("ref, owner", "account"));
        }
    }
}
