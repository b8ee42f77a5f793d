package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostConsent;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostFindings.Part;
import org.ninefold.intake.HostOwner;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.HostStream;
import org.ninefold.intake.HostTime;
import org.ninefold.intake.Since;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.HostDatabase;
import org.ninefold.testing.Postgres;

/** What is said of a database before anything of it is read. */
class OfbizFindingsIT {

    /** Tables and columns that not every installation has, or not everybody may read. */
    private static final String OPTIONAL = "role_type, party_status, contact_mech, telecom_number, postal_address,"
            + " party_contact_mech, party_contact_mech_purpose, invoice_role, agreement, agreement_role, user_login,"
            + " product_category_member, product_assoc, order_item_billing, item_issuance, inventory_item,"
            + " product_average_cost, cost_component, supplier_product, product_price, party_acctg_preference,"
            + " order_item, order_adjustment, time_entry, timesheet, work_effort, work_effort_party_assignment,"
            + " rate_amount, contact_list_party";

    @Test
    @DisplayName("Everything that is there is found, with what is empty")
    void tellsWhatIsThere() {
        HostFindings findings = Shop.open().host().look();
        assertNull(findings.failure());
        assertTrue(findings.database().startsWith("PostgreSQL 1"), findings.database());
        assertEquals("public", findings.schema());
        assertEquals(40, findings.parts().size());
        assertTrue(findings.parts().stream().allMatch(Part::found));
        assertEquals(new Part("invoice", true, true, true, List.of()), part(findings, "invoice"));
        assertEquals(new Part("cost_component", false, true, false, List.of()), part(findings, "cost_component"));
    }

    @Test
    @DisplayName("R2 Without any of the optional tables and columns less is known, and it is said what")
    void readsWithoutWhatIsOptional() {
        Shop bare = bare();
        HostFindings findings = bare.host().look();
        assertNull(findings.failure());
        assertEquals(new Part("supplier_product", false, false, false, List.of()), part(findings, "supplier_product"));
        assertEquals(new Part("person", true, true, true, List.of("occupation")), part(findings, "person"));
        assertEquals(
                List.of(
                        "aarhus null 2026-03-02",
                        "berg null 2026-03-03",
                        "carl null null",
                        "dora null null",
                        "espoo null null",
                        "gry null null",
                        "hugo null null"),
                bare.accounts(Since.ALL, a -> a.id() + " " + a.country() + " " + a.customerSince()));
        assertEquals(
                "invoice-I1 aarhus 2026-03-02 DKK booked; BIKES 2000.00 unknown; GEAR 259.94 unknown; null -200.00 0",
                bare.purchase("invoice-I1"));
        assertEquals(
                List.of("Holm null null", "Skov null null", "Skov null null", "Mäkinen null null"),
                bare.contacts(Since.ALL, c -> c.lastName() + " " + c.title() + " " + c.email()));
        assertEquals(List.of(), bare.read(Since.ALL, Host.Reading::times, (HostTime t) -> "time"));
        assertEquals(List.of(), bare.read(Since.ALL, Host.Reading::consents, (HostConsent t) -> "hint"));
        assertEquals(List.of(), bare.keys(HostStream.TIME));
    }

    @Test
    @DisplayName("Needed tables that are missing are named with the schema")
    void namesMissingTables() {
        Shop shop = Shop.open().sql("drop table invoice_item").sql("alter table party rename column description to d");
        Refused refused = shop.host().look().failure();
        assertEquals(HostRefusal.TABLE_MISSING, refused.refusal());
        assertEquals(List.of("party.description, invoice_item", "public"), refused.facts());
        assertEquals(
                HostRefusal.TABLE_MISSING,
                assertThrows(Refused.class, () -> shop.host().open()).refusal());
    }

    @Test
    @DisplayName("A schema without the tables, or that is not there, is said to lack them")
    void tellsOfAnotherSchema() {
        Shop shop = Shop.open().by(url -> new HostDatabase(url, "postgres", "", "erp\"; drop table party; --"));
        Refused refused = shop.host().look().failure();
        assertEquals(HostRefusal.TABLE_MISSING, refused.refusal());
        assertTrue(refused.facts().get(0).toString().startsWith("party, party_group, person, "));
    }

    @Test
    @DisplayName("A schema with capitals and spaces is read as well")
    void readsAnySchemaName() {
        Shop shop = Shop.open()
                .sql("alter schema public rename to \"The ERP\"")
                .by(url -> new HostDatabase(url, "postgres", "", "The ERP"));
        assertNull(shop.host().look().failure());
        assertEquals(7, shop.keys(HostStream.ACCOUNTS).size());
    }

    @Test
    @DisplayName("R1 A user who may not read a needed table is told which")
    void namesWhatMayNotBeRead() {
        Shop shop = Shop.open()
                .sql("drop role if exists short_reader; create role short_reader login;"
                        + " grant usage on schema public to short_reader;"
                        + " grant select on all tables in schema public to short_reader;"
                        + " revoke select on invoice, supplier_product from short_reader")
                .by(url -> new HostDatabase(url, "short_reader", "", "public"));
        HostFindings findings = shop.host().look();
        assertEquals(HostRefusal.NOT_READABLE, findings.failure().refusal());
        assertEquals(List.of("invoice"), findings.failure().facts());
        assertFalse(part(findings, "supplier_product").found());
        assertTrue(part(findings, "party").found());
    }

    @Test
    @DisplayName("R1 Rights to the columns of interest are enough: what is encrypted stays out of reach")
    void columnRightsAreEnough() {
        Shop shop = Shop.open()
                .sql("drop role if exists narrow_reader; create role narrow_reader login;"
                        + " grant usage on schema public to narrow_reader;"
                        + " grant select on all tables in schema public to narrow_reader;"
                        + " revoke select on person, user_login from narrow_reader;"
                        + " grant select (party_id, first_name, middle_name, last_name, occupation,"
                        + " last_updated_tx_stamp) on person to narrow_reader;"
                        + " grant select (user_login_id, party_id, enabled) on user_login to narrow_reader")
                .by(url -> new HostDatabase(url, "narrow_reader", "", "public"));
        assertNull(shop.host().look().failure());
        assertEquals("Carl Emil Dahl", shop.account("carl").name());
        assertEquals(
                List.of("ida ida.krogh", "jens null", "ole null"),
                shop.read(Since.ALL, Host.Reading::owners, (HostOwner o) -> o.id() + " " + o.login()));
    }

    @Test
    @DisplayName("Who does not answer, or is no PostgreSQL, is told of without a stack of errors")
    void tellsWhyItIsNotReached() {
        String other = Postgres.freshUrl().replaceFirst("/\\w+(\\?.*)?$", "/nowhere");
        assertEquals(
                HostRefusal.UNREACHABLE,
                failure(new HostDatabase(other, "postgres", "", "public")).refusal());
        Refused h2 = failure(new HostDatabase("jdbc:h2:file:./data/ninefold;X=1", "sa", "sa", "public"));
        assertEquals(HostRefusal.NOT_POSTGRESQL, h2.refusal());
        assertEquals(List.of("jdbc:h2"), h2.facts());
    }

    private static Shop bare() {
        return Shop.open()
                .sql("drop table " + OPTIONAL)
                .sql("alter table person drop column occupation")
                .sql("alter table party_relationship drop column position_title")
                .sql("alter table invoice_item drop column parent_invoice_id, drop column parent_invoice_item_seq_id,"
                        + " drop column inventory_item_id");
    }

    private static Refused failure(HostDatabase database) {
        return Shop.at(database.url()).by(url -> database).host().look().failure();
    }

    private static Part part(HostFindings findings, String name) {
        return findings.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
