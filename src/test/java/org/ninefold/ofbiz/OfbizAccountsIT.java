package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.account.AccountKind;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostOwner;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.Since;

/** Who is an account, what it is called, and who looks after it. */
class OfbizAccountsIT {

    private Shop shop;

    @BeforeEach
    void open() {
        shop = Shop.open();
    }

    @Test
    @DisplayName(
            "R3 Customers by role or purchase, leads, former ones; our own organisation and a lead's person are none")
    void findsEveryAccount() {
        assertEquals(
                List.of(
                        "aarhus CUSTOMER Aarhus Cykler A/S",
                        "berg CUSTOMER Bergen Kaffe",
                        "carl FORMER Carl Emil Dahl",
                        "dora CUSTOMER Dora Lund",
                        "espoo LEAD Espoon Puu",
                        "gry CUSTOMER The kiosk at the port",
                        "hugo CUSTOMER hugo"),
                shop.accounts(Since.ALL, a -> a.id() + " " + a.kind() + " " + a.name()));
        assertEquals(List.of("aarhus", "berg", "carl", "dora", "espoo", "gry", "hugo"), shop.keys(HostStream.ACCOUNTS));
    }

    @Test
    @DisplayName("R3 Who was billed without any role is a customer, by invoice or by order")
    void aBuyerWithoutARoleIsACustomer() {
        shop.sql("insert into party (party_id) values ('ordered'), ('returned');"
                + " insert into order_role (order_id, party_id, role_type_id)"
                + " values ('O1', 'ordered', 'BILL_TO_CUSTOMER');"
                + " insert into invoice (invoice_id, invoice_type_id, party_id_from, party_id)"
                + " values ('R2', 'CUST_RTN_INVOICE', 'returned', 'ours')");
        assertEquals(AccountKind.CUSTOMER, shop.account("berg").kind());
        assertEquals(AccountKind.CUSTOMER, shop.account("ordered").kind());
        assertEquals(AccountKind.CUSTOMER, shop.account("returned").kind());
        assertNull(shop.account("parts"), "who only supplies is no account");
        assertNull(shop.account("ours"));
    }

    @Test
    @DisplayName("A party with neither person nor group row has its description, else its id")
    void aPartyWithoutPersonAndGroupHasItsDescription() {
        assertEquals("The kiosk at the port", shop.account("gry").name());
        assertEquals("hugo", shop.account("hugo").name());
        shop.sql("update person set middle_name = ' ', last_name = null where party_id = 'carl';"
                + " update party_group set group_name = '' where party_id = 'aarhus'");
        assertEquals("Carl", shop.account("carl").name());
        assertEquals("a chain of shops", shop.account("aarhus").name());
    }

    @Test
    @DisplayName("Two addresses are one account, with the country of the general one; an expired one does not count")
    void twoAddressesGiveOneRow() {
        assertEquals(
                List.of("DK"),
                shop.accounts(Since.ALL, a -> a.id().equals("aarhus") ? a.country() : "").stream()
                        .filter(country -> !"".equals(country))
                        .filter(country -> country != null)
                        .toList());
        shop.sql("update party_contact_mech_purpose set thru_date = '2025-01-01' where contact_mech_id = 'p-home'");
        assertEquals("SE", shop.account("aarhus").country(), "the billing address is next");
    }

    @Test
    @DisplayName("A country or currency that nobody knows is left out, and not the account")
    void whatNobodyKnowsIsLeftOut() {
        HostAccount berg = shop.account("berg");
        assertNull(berg.country());
        assertNull(berg.currency());
        assertEquals("DKK", shop.account("aarhus").currency());
    }

    @Test
    @DisplayName("A customer since the first booked invoice or the conversion, by the company's days")
    void customerSinceTheFirstBookedInvoice() {
        assertEquals(LocalDate.of(2026, 3, 2), shop.account("aarhus").customerSince(), "23:30 UTC is past midnight");
        assertEquals(LocalDate.of(2026, 3, 3), shop.account("berg").customerSince(), "not the day of the unbooked one");
        assertEquals(LocalDate.of(2025, 7, 1), shop.account("dora").customerSince());
        assertNull(shop.account("gry").customerSince());
        shop.set(OfbizSettings.REVENUE, "ORDERS");
        assertEquals(LocalDate.of(2026, 3, 1), shop.account("aarhus").customerSince(), "the first booked order");
        assertNull(shop.account("gry").customerSince());
    }

    @Test
    @DisplayName("Owners by the ladder: relationship, then the latest deal, then the agreement; what expired never")
    void ownersByTheLadder() {
        shop.sql("insert into order_role (order_id, party_id, role_type_id) values ('O2', 'ole', 'SALES_REP');"
                + " insert into agreement (agreement_id, agreement_type_id, party_id_to, from_date)"
                + " values ('A1', 'COMMISSION_AGREEMENT', 'ida', '2020-01-01');"
                + " insert into agreement_role (agreement_id, party_id, role_type_id)"
                + " values ('A1', 'hugo', 'CUSTOMER'), ('A1', 'gry', 'CUSTOMER')");
        assertEquals("jens", shop.account("aarhus").owner(), "ida's time is over");
        assertEquals("ida", shop.account("espoo").owner());
        assertEquals("ole", shop.account("berg").owner(), "of the invoice");
        assertEquals("ole", shop.account("gry").owner(), "the deal goes before the agreement");
        assertEquals("ida", shop.account("hugo").owner());
        assertNull(shop.account("carl").owner());
        assertEquals(
                List.of(
                        "ida Ida Krogh ida.krogh ida@ours.example E-17",
                        "jens Jens Bech null null null",
                        "ole Ole null null null"),
                shop.read(
                        Since.ALL,
                        Host.Reading::owners,
                        (HostOwner o) -> String.join(
                                " ",
                                o.id(),
                                o.name(),
                                String.valueOf(o.login()),
                                String.valueOf(o.email()),
                                String.valueOf(o.externalId()))));
    }

    @Test
    @DisplayName("R3 A role below one of customers makes a customer, where OFBiz’s table of roles may be read")
    void aRoleBelowIsOneOfCustomers() {
        shop.sql("delete from order_role where order_id = 'O2'");
        assertEquals(AccountKind.CUSTOMER, shop.account("gry").kind());
        shop.sql("drop table role_type");
        assertNull(shop.account("gry"));
    }

    @Test
    @DisplayName("Roles are those that are set; without the table of roles no others come by it")
    void rolesAreThoseThatAreSet() {
        shop.set(OfbizSettings.CUSTOMER_ROLES, "SUPPLIER").set(OfbizSettings.LEAD_ROLES, "");
        assertEquals(
                List.of("aarhus", "berg", "gry", "parts"),
                shop.accounts(Since.ALL, HostAccount::id),
                "the buyers, and the new role");
    }
}
