package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Who opens and changes accounts, and what is known of them. */
class AccountsIT {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 R3 an account manager works on own accounts, and gives none away")
    void keepsAnAccountManagerToTheOwnAccounts(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("anna").get(Accounts.class);
            AccountView opened = database.in(() -> accounts.open("A1", named("Ørsted")));
            assertEquals("anna", opened.fields().owner());
            assertEquals("North", opened.fields().team());
            refused(
                    AccountRefusal.OWNER_OUT_OF_REACH,
                    database,
                    () -> accounts.change("A1", 1, owned("bent", "North")));
            refused(AccountRefusal.OWNER_OUT_OF_REACH, database, () -> accounts.change("A1", 1, owned(null, "North")));
            refused(AccountRefusal.TEAM_OUT_OF_REACH, database, () -> accounts.change("A1", 1, owned("anna", "South")));
            refused(AccountRefusal.OWNER_OUT_OF_REACH, database, () -> accounts.open("A2", owned("bent", null)));
            wiring.as("bent");
            assertThrows(NotFound.class, () -> database.run(() -> accounts.get("A1")));
            assertThrows(NotFound.class, () -> database.run(() -> accounts.change("A1", 1, named("Mine"))));
            wiring.as("lise");
            assertEquals(
                    "Ørsted", database.in(() -> accounts.get("A1")).fields().name());
            assertThrows(EJBAccessException.class, () -> database.run(() -> accounts.change("A1", 1, named("Mine"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 a sales manager assigns within the team and below")
    void keepsASalesManagerToTheTeam(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("nils").get(Accounts.class);
            database.run(() -> accounts.open("A1", owned("anna", null)));
            assertEquals(
                    "bent",
                    database.in(() -> accounts.change("A1", 1, owned("bent", "North")))
                            .fields()
                            .owner());
            refused(
                    AccountRefusal.OWNER_OUT_OF_REACH,
                    database,
                    () -> accounts.change("A1", 2, owned("dora", "North")));
            refused(AccountRefusal.TEAM_OUT_OF_REACH, database, () -> accounts.change("A1", 2, owned("bent", "South")));
            refused(AccountRefusal.OWNER_UNKNOWN, database, () -> accounts.change("A1", 2, owned("nobody", "North")));
            refused(AccountRefusal.TEAM_UNKNOWN, database, () -> accounts.change("A1", 2, owned("bent", "Nowhere")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 the second of two who change an account is told by whom, and sees the first one's values")
    void tellsTheSecondEditor(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring();
            Accounts accounts = wiring.as("anna").get(Accounts.class);
            database.run(() -> accounts.open("A1", named("Before")));
            database.run(() -> accounts.change("A1", 1, owned("First", "anna", "North")));
            wiring.as("karen");
            Refused late =
                    assertThrows(Refused.class, () -> database.run(() -> accounts.change("A1", 1, named("Second"))));
            assertEquals(AccountRefusal.CHANGED_MEANWHILE, late.refusal());
            assertEquals(List.of("anna"), late.facts());
            assertEquals("First", database.in(() -> accounts.get("A1")).fields().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 a reference is given once")
    void refusesATakenReference(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Accounts accounts = new Portfolio(database).wiring().as("karen").get(Accounts.class);
            database.run(() -> accounts.open("A1", named("One")));
            refused(AccountRefusal.REF_TAKEN, database, () -> accounts.open("A1", named("Two")));
            assertTrue(
                    database.in(() -> accounts.open(null, named("Three"))).ref().startsWith("A-"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void tellsOfANewOwnerBeforeAndAfterAndOfNothingElse(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            List<String> told = new ArrayList<>();
            Wiring wiring = new Portfolio(database).wiring();
            wiring.observing(event -> told.add(((Reassignment) event).phase() + " "
                    + database.em()
                            .createNativeQuery("select owner from ninefold.account where ref = 'A1'")
                            .getSingleResult()));
            Accounts accounts = wiring.as("karen").get(Accounts.class);
            database.run(() -> accounts.open("A1", owned("anna", "North")));
            database.run(() -> accounts.change("A1", 1, owned("Renamed", "anna", "North")));
            assertEquals(List.of("BEFORE anna", "AFTER anna"), told);
            told.clear();
            database.run(() -> accounts.change("A1", 2, owned("Renamed", "anna", "North")));
            assertEquals(List.of(), told);
            database.run(() -> accounts.change("A1", 2, owned("cilla", "South")));
            assertEquals(List.of("BEFORE anna", "AFTER cilla"), told);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R10 what is no longer a customer stands nowhere")
    void endsTheStandingOfAFormerCustomer(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(60);
            Accounts accounts = portfolio.wiring().as("karen").get(Accounts.class);
            AccountRow placed = portfolio.accounts.stream()
                    .filter(row -> row.cell() != null)
                    .findFirst()
                    .orElseThrow();
            AccountFields former = new AccountFields("Gone", AccountKind.FORMER, null, null, null, null, null);
            assertEquals(
                    placed.cell(),
                    database.in(() -> accounts.get(placed.ref())).standing().cell());
            database.run(() -> accounts.change(placed.ref(), 1, former));
            assertNull(database.in(() -> accounts.get(placed.ref())).standing());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 no wallet of an offering beside one of an offering above it")
    void refusesWalletsThatCountTwice(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            Wallets wallets = wiring.get(Wallets.class);
            database.run(() -> wiring.get(Accounts.class).open("A1", named("One")));
            database.run(() -> wiring.get(Offerings.class).add("TOP", new OfferingFields("Top", null, null)));
            database.run(() -> wiring.get(Offerings.class).add("SUB", new OfferingFields("Sub", "TOP", null)));
            database.run(() -> wallets.add("A1", wallet("SUB")));
            database.run(() -> wallets.add("A1", wallet(null)));
            refused(AccountRefusal.WALLET_BESIDE_ANCESTOR, database, () -> wallets.add("A1", wallet("TOP")));
            refused(AccountRefusal.WALLET_EXISTS, database, () -> wallets.add("A1", wallet("SUB")));
            WalletView kept = database.in(() -> wallets.page(AccountThings.of("A1"), 0, 9))
                    .items()
                    .get(0);
            assertEquals("karen", kept.enteredBy());
            assertEquals(Portfolio.NOW, kept.enteredAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9 figures are in the reporting currency, and a missing rate is said")
    void reckonsTheFiguresOfAYear(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            database.run(() -> wiring.get(Accounts.class).open("A1", named("One")));
            database.run(() -> wiring.get(Rates.class)
                    .add(new RateFields("DKK", LocalDate.of(2025, 1, 1), new BigDecimal("0.13"))));
            database.run(() -> wiring.get(Purchases.class).add("A1", "P1", bought(DAY, "DKK", "1000", "600")));
            database.run(
                    () -> wiring.get(Purchases.class).add("A1", "P2", bought(DAY.minusYears(1), "DKK", "1", null)));
            database.run(() -> wiring.get(TimeEntries.class)
                    .add("A1", "T1", new TimeEntryFields(DAY, new BigDecimal("0.5"), BigDecimal.TEN, "EUR")));
            List<YearFigures> years =
                    database.in(() -> wiring.get(AccountFigures.class).years("A1"));
            // 1000 − 600 = 400 DKK at 0.13 is 52, less half an hour at 10
            assertEquals(new BigDecimal("47.0000"), years.get(0).contribution());
            assertEquals(List.of("DKK"), years.get(1).missingRates());
            assertNull(years.get(1).contribution());
        }
    }

    private static PurchaseFields bought(LocalDate on, String currency, String revenue, String cost) {
        BigDecimal directCost = cost == null ? null : new BigDecimal(cost);
        return new PurchaseFields(
                on, currency, List.of(new PurchaseFields.Line(null, new BigDecimal(revenue), directCost)));
    }

    private static WalletFields wallet(String offering) {
        return new WalletFields(offering, YEAR, BigDecimal.TEN, null, "EUR", null);
    }

    private static AccountFields named(String name) {
        return new AccountFields(name, null, null, null, null, null, null);
    }

    private static AccountFields owned(String owner, String team) {
        return owned("Ørsted", owner, team);
    }

    private static AccountFields owned(String name, String owner, String team) {
        return new AccountFields(name, null, owner, team, null, null, null);
    }

    private static void refused(AccountRefusal refusal, Database database, Executable step) {
        assertEquals(
                refusal,
                assertThrows(Refused.class, () -> database.run(() -> run(step))).refusal());
    }

    private static void run(Executable step) {
        try {
            step.execute();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
