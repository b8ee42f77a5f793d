package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an account, and what is missing. */
class CompletenessTest {

    @Test
    void namesWhatIsMissingInTheOrderOfTheNeeds() {
        Completeness half = new Completeness(Set.of(Need.EMAIL, Need.OWNER));
        assertEquals(List.of(Need.WALLET, Need.DECIDER, Need.CONTACT), half.missing());
        assertTrue(half.isMet(Need.EMAIL));
        assertFalse(half.isMet(Need.WALLET));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01",
        "2026-03-31, 2026-01-01",
        "2026-04-01, 2026-04-01",
        "2024-02-29, 2024-01-01",
        "2026-08-15, 2026-07-01",
        "2026-12-31, 2026-10-01"
    })
    void aQuarterBeginsInJanuaryAprilJulyAndOctober(LocalDate day, LocalDate first) {
        assertEquals(first, Completeness.quarter(day));
    }
}
