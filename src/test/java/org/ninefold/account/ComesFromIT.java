package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Where records came from. */
class ComesFromIT {

    private static final Instant SEEN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant GONE = Instant.parse("2026-03-02T01:30:00Z");

    @ParameterizedTest
    @EnumSource
    @DisplayName("An account says which system it came from, what it is called there, and whose it is there")
    void tellsOfAnAccount(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("karen").get(Accounts.class);
            database.run(() -> accounts.open("A1", named("Ørsted")));
            database.run(() -> accounts.open("A2", named("Ours alone")));
            database.sql("insert into ninefold.host_owner(host, owner_id, name) values ('ofbiz', 'DemoOwner', 'Olga')");
            comes(database, "accounts", "account", "A1", "DemoCustomer");
            database.sql("update ninefold.host_record set owner_id = 'DemoOwner' where kind = 'accounts'");
            assertEquals(
                    new ComesFrom("ofbiz", "DemoCustomer", "Olga", SEEN, null, null),
                    database.in(() -> accounts.get("A1")).comesFrom());
            assertNull(database.in(() -> accounts.get("A2")).comesFrom());
            // another kind of thing with the same number is another thing
            comes(database, "offerings", "account", "A2", "CATALOG1");
            assertNull(database.in(() -> accounts.get("A2")).comesFrom());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Lists say it of each row, and since when something is gone there")
    void tellsOfLists(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("karen").get(Accounts.class);
            Purchases purchases = wiring.get(Purchases.class);
            database.run(() -> accounts.open("A1", named("Ørsted")));
            database.run(() -> purchases.add("A1", "8009", bought()));
            database.run(() -> purchases.add("A1", "OURS", bought()));
            comes(database, "purchases", "purchase", "8009", "invoice-8009");
            database.sql(
                    "update ninefold.host_record set gone_at = timestamp '2026-03-02 01:30:00', gone = 'NOT_BOOKED'"
                            + " where kind = 'purchases'");
            List<PurchaseView> listed = database.in(
                    () -> purchases.documents(AccountThings.of("A1"), 0, 10).items());
            PurchaseView theirs = listed.stream()
                    .filter(purchase -> purchase.ref().equals("8009"))
                    .findFirst()
                    .orElseThrow();
            ComesFrom gone = new ComesFrom("ofbiz", "invoice-8009", null, SEEN, GONE, ComesFrom.Gone.NOT_BOOKED);
            assertEquals(gone, theirs.comesFrom());
            assertEquals(1, theirs.fields().lines().size(), "and its lines are there as ever");
            assertEquals(gone, database.in(() -> purchases.get("8009")).comesFrom());
            assertEquals(
                    1, listed.stream().filter(one -> one.comesFrom() == null).count());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A person says it, too")
    void tellsOfAContact(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("karen").get(Accounts.class);
            Contacts contacts = wiring.get(Contacts.class);
            database.run(() -> accounts.open("A1", named("Ørsted")));
            database.run(() -> contacts.add("A1", "C1", person()));
            comes(database, "contacts", "contact", "C1", "DemoCustomer/C1");
            assertEquals(
                    "DemoCustomer/C1",
                    database.in(() ->
                                    contacts.page(AccountThings.of("A1"), 0, 10).items())
                            .get(0)
                            .comesFrom()
                            .hostId());
        }
    }

    private static void comes(Database database, String kind, String table, String ref, String hostId) {
        database.sql(
                "insert into ninefold.host_record(host, kind, host_id, target_id, leads_to, ours, seen_at)"
                        + " select 'ofbiz', cast(?1 as varchar), cast(?2 as varchar), t.id, t.id, ',',"
                        + " timestamp '2026-03-01 08:00:00' from ninefold." + table + " t where t.ref = ?3",
                kind,
                hostId,
                ref);
    }

    private static AccountFields named(String name) {
        return new AccountFields(name, AccountKind.CUSTOMER, null, null, null, null, null);
    }

    private static PurchaseFields bought() {
        return new PurchaseFields(
                LocalDate.of(2025, 5, 1), "EUR", List.of(new PurchaseFields.Line(null, BigDecimal.TEN, null)));
    }

    private static ContactFields person() {
        return new ContactFields("Ada", "Lund", null, null, null, null, false);
    }
}
