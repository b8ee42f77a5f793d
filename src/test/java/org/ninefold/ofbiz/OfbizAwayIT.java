package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.intake.Host;
import org.ninefold.intake.HostRefusal;
import org.ninefold.intake.Since;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.HostDatabase;

/** OFBiz that goes away while it is read. */
class OfbizAwayIT {

    private static final String END = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";

    @Test
    @DisplayName("A database that ends in the middle of a stream is told of; what came before was handed over")
    void endsInTheMiddle() {
        Shop shop = Shop.open()
                .sql("insert into invoice (invoice_id, invoice_type_id, party_id_from, party_id, status_id,"
                        + " invoice_date, currency_uom_id) select 'X' || n, 'SALES_INVOICE', 'ours', 'aarhus',"
                        + " 'INVOICE_PAID', '2026-04-01', 'DKK' from generate_series(1, 20000) n");
        AtomicInteger taken = new AtomicInteger();
        try (Host.Reading reading = shop.host().open()) {
            Refused refused = assertThrows(
                    Refused.class,
                    () -> reading.purchases(Since.ALL, purchase -> {
                        if (taken.incrementAndGet() == 100) {
                            shop.sql(END);
                        }
                    }));
            assertEquals(HostRefusal.AWAY, refused.refusal());
            assertTrue(taken.get() >= 100 && taken.get() < 20000, "taken: " + taken);
        }
    }

    @Test
    @DisplayName("What the taker throws passes through, and the next stream can be read")
    void whatTheTakerThrowsPassesThrough() {
        AtomicInteger taken = new AtomicInteger();
        try (Host.Reading reading = Shop.open().host().open()) {
            assertThrows(
                    NotFound.class,
                    () -> reading.accounts(Since.ALL, account -> {
                        throw new NotFound("account", account.id());
                    }));
            reading.purchases(Since.ALL, purchase -> taken.incrementAndGet());
        }
        assertEquals(5, taken.get());
    }

    @Test
    @DisplayName("A right that was taken away while it is read is told as such")
    void aRightTakenAway() {
        Shop shop = Shop.open();
        shop.sql("drop role if exists late_reader; create role late_reader login; grant usage on schema public to"
                        + " late_reader; grant select on all tables in schema public to late_reader")
                .by(url -> new HostDatabase(url, "late_reader", "", "public"));
        try (Host.Reading reading = shop.host().open()) {
            shop.sql("revoke select on invoice from late_reader");
            Refused refused = assertThrows(Refused.class, () -> reading.purchases(Since.ALL, purchase -> {}));
            assertEquals(HostRefusal.NOT_READABLE, refused.refusal());
        }
    }
}
