package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** An offering goes before or after a line that names it is written, never meanwhile. */
class OfferingRemovalIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    @DisplayName("Removing waits for a purchase that is being written, and is refused")
    void waitsForAPurchase(Database.Kind kind) throws Exception {
        try (Database database = Database.of(kind);
                EntityManager other = database.em().getEntityManagerFactory().createEntityManager()) {
            Wiring writer = company(database);
            Offerings remover = wired(new Wiring(other, CLOCK)).get(Offerings.class);
            CompletableFuture<Void> removal = database.in(() -> {
                writer.get(Purchases.class).add("K1", "P1", purchase());
                CompletableFuture<Void> started = CompletableFuture.runAsync(() -> remove(other, remover));
                assertThrows(TimeoutException.class, () -> started.get(500, TimeUnit.MILLISECONDS));
                return started;
            });
            CompletionException refused = assertThrows(CompletionException.class, removal::join);
            assertEquals(AccountRefusal.OFFERING_IN_USE, ((Refused) refused.getCause()).refusal());
            assertEquals("1", database.value("select count(*) from ninefold.offering"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A purchase waits for an offering that is being removed, and is refused")
    void isToldOfARemoval(Database.Kind kind) {
        try (Database database = Database.of(kind);
                EntityManager other = database.em().getEntityManagerFactory().createEntityManager()) {
            Wiring writer = company(database);
            Offerings remover = wired(new Wiring(other, CLOCK)).get(Offerings.class);
            other.getTransaction().begin();
            remover.remove("PUMPS", remover.get("PUMPS").version());
            CompletableFuture<Refused> adding = CompletableFuture.supplyAsync(() -> assertThrows(
                    Refused.class,
                    () -> database.run(() -> writer.get(Purchases.class).add("K1", "P1", purchase()))));
            assertThrows(TimeoutException.class, () -> adding.get(500, TimeUnit.MILLISECONDS));
            other.getTransaction().commit();
            assertEquals(AccountRefusal.OFFERING_UNKNOWN, adding.join().refusal());
            assertEquals("0", database.value("select count(*) from ninefold.purchase_line"));
        }
    }

    private static void remove(EntityManager em, Offerings offerings) {
        em.getTransaction().begin();
        try {
            offerings.remove("PUMPS", offerings.get("PUMPS").version());
            em.getTransaction().commit();
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }

    private static PurchaseFields purchase() {
        PurchaseFields.Line line = new PurchaseFields.Line("PUMPS", BigDecimal.TEN, BigDecimal.ONE);
        return new PurchaseFields(LocalDate.of(2026, 3, 1), null, List.of(line));
    }

    /** One account, one offering, and Karen, who may do everything. */
    private static Wiring company(Database database) {
        database.sql("insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash,"
                + " password_due, enabled, session_stamp, created_at)"
                + " values (1, 0, 'karen', 'Karen', 'ADMINISTRATOR', 'en', 'x', false, true, 0, localtimestamp)");
        Wiring wiring = wired(new Wiring(database, CLOCK));
        database.run(() -> {
            wiring.get(Accounts.class).open("K1", new AccountFields("Krog", null, null, null, null, "EUR", null));
            wiring.get(Offerings.class).add("PUMPS", new OfferingFields("Pumps", null, true));
        });
        return wiring;
    }

    private static Wiring wired(Wiring wiring) {
        return wiring.with(Settings.class, new Euro()).as("karen");
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }
}
