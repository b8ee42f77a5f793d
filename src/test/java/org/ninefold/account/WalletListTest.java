package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefold.kernel.Period;

class WalletListTest {

    @Test
    void whenItWasEnteredIsAMomentInASheetToo() {
        Period year = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        WalletFields fields = new WalletFields(null, year, BigDecimal.ONE, null, "EUR", WalletSource.ESTIMATED);
        WalletView wallet = new WalletView(1, 0, "A", "A", fields, "anna", Instant.parse("2026-07-01T10:00:00Z"));
        List<Object> cells =
                WalletList.columns(ZoneId.of("Europe/Copenhagen")).cells().apply(wallet);
        assertEquals(OffsetDateTime.parse("2026-07-01T12:00:00+02:00"), cells.get(9));
    }
}
