package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostAccount;
import org.ninefold.intake.HostContact;
import org.ninefold.intake.HostCost;
import org.ninefold.intake.HostOwner;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.HostTime;
import org.ninefold.intake.Since;

/** The people of OFBiz's own demo data, worked by hand from its files. */
class OfbizDemoPeopleIT {

    private static Shop demo;

    @BeforeAll
    static void open() {
        demo = DemoPack.open(false);
    }

    @Test
    @DisplayName("Ten customers and ten leads; buyers without a role among the customers, our own company not")
    void tenCustomersAndTenLeads() {
        Map<String, List<String>> kinds = demo.accounts(Since.ALL, a -> a.kind() + " " + a.id()).stream()
                .map(text -> text.split(" "))
                .collect(Collectors.groupingBy(
                        words -> words[0], Collectors.mapping(words -> words[1], Collectors.toList())));
        assertEquals(
                Map.of(
                        "CUSTOMER",
                        List.of(("AcctBuyer DemoCustAgent DemoCustCompany DemoCustomer DemoCustomer1 DemoCustomer2"
                                        + " DemoCustomer3 EuroCustomer FrenchCustomer admin")
                                .split(" ")),
                        "LEAD",
                        List.of(("DemoLead DemoLead1 DemoLead2 DemoLead3 DemoLead4 DemoScrumCompany"
                                        + " DemoScrumCompany2 DemoSupplier sfa100 sfa102")
                                .split(" "))),
                kinds);
        assertEquals(20, demo.keys(HostStream.ACCOUNTS).size());
    }

    @Test
    @DisplayName("Names, countries, currencies and first days of customers")
    void namesAndCountries() {
        assertEquals("Acct Buyer", demo.account("AcctBuyer").name());
        assertEquals("THE PRIVILEGED ADMINISTRATOR", demo.account("admin").name());
        assertEquals("Demo Customer Company", demo.account("DemoCustCompany").name());
        assertEquals("A promising Lead Company", demo.account("sfa102").name());
        assertEquals("US", demo.account("DemoCustCompany").country());
        assertEquals("EuroCustomer NL EUR 2006-04-25", said(demo.account("EuroCustomer")));
        assertEquals("FrenchCustomer FR EUR null", said(demo.account("FrenchCustomer")));
        assertEquals("2009-08-17", demo.account("DemoCustomer").customerSince().toString());
    }

    @Test
    @DisplayName("Owners of leads by relationship, of the administrator by the invoice's sales representative")
    void owners() {
        assertEquals(
                List.of(
                        "DemoLead DemoLeadOwner",
                        "DemoLead1 DemoLeadOwner",
                        "DemoLead2 DemoLeadOwner",
                        "DemoLead3 DemoLeadOwner1",
                        "DemoLead4 DemoLeadOwner1",
                        "admin DemoCustAgent"),
                demo.accounts(Since.ALL, a -> a.id() + " " + a.owner()).stream()
                        .filter(text -> !text.endsWith(" null"))
                        .toList());
        assertEquals(
                List.of(
                        "DemoCustAgent Demo Agent",
                        "DemoLeadOwner Demo LeadOwner",
                        "DemoLeadOwner1 Demo LeadOwner1",
                        "DemoRepAll Demo Sales Rep for All Stores"),
                demo.read(Since.ALL, Host.Reading::owners, (HostOwner o) -> o.id() + " " + o.name()));
    }

    @Test
    @DisplayName("Fifteen contacts at five companies, none of our own; a lead's person with address")
    void fifteenContacts() {
        Map<String, Long> counts = demo.contacts(Since.ALL, HostContact::account).stream()
                .collect(Collectors.groupingBy(account -> account, Collectors.counting()));
        assertEquals(
                Map.of(
                        "DemoCustCompany",
                        3L,
                        "DemoScrumCompany",
                        9L,
                        "DemoScrumCompany2",
                        1L,
                        "sfa100",
                        1L,
                        "sfa102",
                        1L),
                counts);
        assertEquals(
                List.of("sfa102/sfa101 John Lead ofbiztestLead@example.com"),
                demo
                        .contacts(Since.ALL, c -> c.id() + " " + c.firstName() + " " + c.lastName() + " " + c.email())
                        .stream()
                        .filter(text -> text.startsWith("sfa102"))
                        .toList());
    }

    @Test
    @DisplayName("Two time entries that name no customer; the pay of one person, by 160 hours a month")
    void timeAndPay() {
        assertEquals(
                List.of("DEMO-TIMEENTRY1 null SCRUMTEAM-1 8.00", "DEMO-TIMEENTRY2 null SCRUMTEAM-1 8.00"),
                demo.read(
                        Since.ALL,
                        Host.Reading::times,
                        (HostTime t) -> t.id() + " " + t.account() + " " + t.worker() + " " + t.hours()));
        Shop paid = DemoPack.open(false).set(OfbizSettings.HOURS_A_MONTH, "160");
        assertEquals(
                List.of("DemoEmployee 14.3750 USD"),
                paid.read(
                        Since.ALL,
                        Host.Reading::costs,
                        (HostCost c) -> c.worker() + " " + c.hourlyCost() + " " + c.currency()));
        paid.sql("insert into work_effort_party_assignment (work_effort_id, party_id, role_type_id, from_date)"
                + " values ('DEMO-PROJECT-1', 'DemoCustomer', 'CLIENT_BILLING', '2009-01-01')");
        assertEquals(
                List.of("DemoCustomer", "DemoCustomer"),
                paid.read(Since.ALL, Host.Reading::times, (HostTime t) -> t.account()));
    }

    private static String said(HostAccount account) {
        return account.id() + " " + account.country() + " " + account.currency() + " " + account.customerSince();
    }
}
