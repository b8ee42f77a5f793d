package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;

/** The persons of accounts. */
class OfbizContactsIT {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @Test
    @DisplayName("Contacts by employment: no own employees, no disabled ones, none whose time is over")
    void contactsByEmployment() {
        List<String> employed = List.of("aarhus/kaj", "aarhus/nina", "berg/nina", "espoo/frida");
        assertEquals(employed, shop.contacts(Since.ALL, HostContact::id));
        assertEquals(employed, shop.keys(HostStream.CONTACTS));
        shop.sql("update party_relationship set thru_date = null where party_id_to = 'lone';"
                + " update party set status_id = null where party_id = 'mads'");
        assertEquals(
                List.of("aarhus/kaj", "aarhus/lone", "aarhus/mads", "aarhus/nina", "berg/nina", "espoo/frida"),
                shop.contacts(Since.ALL, HostContact::id));
    }

    @Test
    @DisplayName("An expired relationship is missing among the contacts and among the keys")
    void anExpiredRelationshipIsGone() {
        shop.sql("update party_relationship set thru_date = now() where party_id_to = 'kaj'");
        assertEquals(List.of("aarhus/nina", "berg/nina", "espoo/frida"), shop.contacts(Since.ALL, HostContact::id));
        assertEquals(List.of("aarhus/nina", "berg/nina", "espoo/frida"), shop.keys(HostStream.CONTACTS));
    }

    @Test
    @DisplayName("One person at two accounts is a contact of each, with references of their own")
    void onePersonAtTwoAccounts() {
        assertEquals(
                List.of("aarhus kaj", "aarhus nina", "berg nina@berg", "espoo frida"),
                shop.contacts(Since.ALL, c -> c.account() + " " + c.ref()));
    }

    @Test
    @DisplayName("Two employments of one person at one account are one contact")
    void twoEmploymentsAreOneContact() {
        shop.sql("insert into party_relationship (party_id_from, party_id_to, role_type_id_from, role_type_id_to,"
                + " from_date, party_relationship_type_id, position_title)"
                + " values ('aarhus', 'kaj', 'ACCOUNT', 'CONTACT', '2024-01-01', 'EMPLOYMENT', 'Director')");
        assertEquals(List.of("Director"), kaj(HostContact::title));
    }

    @Test
    @DisplayName("Address and number by purpose and as they hold now; no fax; title of the post, else the occupation")
    void addressAndNumberByPurpose() {
        assertEquals(
                List.of("Kaj Holm, Buyer, kaj@aarhus.example, +45 12 34 56 78 ext. 7"),
                kaj(c -> c.firstName() + " " + c.lastName() + ", " + c.title() + ", " + c.email() + ", " + c.phone()));
        assertEquals(
                List.of("Owner", "null"),
                shop.contacts(Since.ALL, c -> c.ref().startsWith("nina") ? String.valueOf(c.title()) : "").stream()
                        .filter(title -> !title.isEmpty())
                        .toList());
        shop.sql("update party_contact_mech set thru_date = now() where contact_mech_id in ('m-kaj', 't-kaj')");
        assertEquals(List.of("bills@aarhus.example null"), kaj(c -> c.email() + " " + c.phone()));
    }

    @Test
    @DisplayName("A person with one name only, or none, has a last name")
    void everybodyHasALastName() {
        shop.sql(
                "update person set last_name = ' ' where party_id = 'kaj'; delete from person where party_id = 'nina'");
        assertEquals(
                List.of("null Kaj", "null nina", "null nina", "Frida Mäkinen"),
                shop.contacts(Since.ALL, c -> c.firstName() + " " + c.lastName()));
    }

    private List<String> kaj(Function<HostContact, String> said) {
        return shop.contacts(Since.ALL, c -> c.id().equals("aarhus/kaj") ? said.apply(c) : "").stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
