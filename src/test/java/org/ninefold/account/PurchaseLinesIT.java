package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** A page of purchases with the lines of each. */
class PurchaseLinesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource
    void aPageHoldsTheLinesOfEachPurchaseInTheirOrder(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = company(database);
            Purchases purchases = wiring.get(Purchases.class);
            PurchaseFields.Line pumps = line("PUMPS", "100", "60");
            PurchaseFields.Line other = line(null, "-20", null);
            database.run(() -> purchases.add("K1", "P1", new PurchaseFields(DAY, null, List.of(pumps, other, pumps))));
            database.run(() -> purchases.add("K1", "P2", new PurchaseFields(DAY.plusDays(1), null, List.of(other))));

            Page<PurchaseView> page = database.in(() -> purchases.documents(AccountThings.of("K1"), 0, 10));
            assertEquals(
                    List.of("P2", "P1"),
                    page.items().stream().map(PurchaseView::ref).toList());
            assertEquals(List.of("null -20"), said(page.items().get(0)));
            assertEquals(
                    List.of("PUMPS 100", "null -20", "PUMPS 100"),
                    said(page.items().get(1)));
            assertEquals(
                    0,
                    database.in(() -> purchases.documents(AccountThings.of("K1"), 2, 10))
                            .items()
                            .size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnreadableOfferingIsRefusedBeforeTheDatabaseIsAsked(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Purchases purchases = company(database).get(Purchases.class);
            PurchaseFields hostile = new PurchaseFields(DAY, null, List.of(line("PU\0MPS", "100", null)));
            Refused refused = assertThrows(Refused.class, () -> database.run(() -> purchases.add("K1", "P1", hostile)));
            assertEquals(AccountRefusal.TEXT_UNREADABLE, refused.refusal());
        }
    }

    /** Karen’s company: one account, one offering. */
    private static Wiring company(Database database) {
        database.sql("insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash,"
                + " password_due, enabled, session_stamp, created_at)"
                + " values (1, 0, 'karen', 'Karen', 'ADMINISTRATOR', 'en', 'x', false, true, 0, localtimestamp)");
        Wiring wiring = new Wiring(database, Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC))
                .with(Settings.class, new Euro())
                .as("karen");
        database.run(() -> {
            wiring.get(Accounts.class).open("K1", new AccountFields("Krog", null, null, null, null, "EUR", null));
            wiring.get(Offerings.class).add("PUMPS", new OfferingFields("Pumps", null, true));
        });
        return wiring;
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }

    private static List<String> said(PurchaseView purchase) {
        return purchase.fields().lines().stream()
                .map(line -> line.offering() + " " + Check.plain(line.revenue()))
                .toList();
    }

    private static PurchaseFields.Line line(String offering, String revenue, String directCost) {
        return new PurchaseFields.Line(
                offering, new BigDecimal(revenue), directCost == null ? null : new BigDecimal(directCost));
    }
}
