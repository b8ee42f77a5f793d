package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9 Nothing is guessed: a number or date that is not written as declared is rejected. */
class NotationTest {

    /** @param declared PLAIN where no language is */
    private static Notation notation(String declared) {
        return Notation.of(declared.equals("PLAIN") ? null : declared.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLAIN;1234.56;1234.56",
                "PLAIN;-0.5;-0.5",
                "PLAIN;+7;7",
                "EN;1,234.56;1234.56",
                "EN;1,234;1234",
                "EN;1234.5;1234.5",
                "DA;1.234,56;1234.56",
                "DA;1.234;1234",
                "DA;1 234,56;1234.56",
                "DA;-12,5;-12.5",
                "SV;1\u00a0234\u00a0567,8;1234567.8",
                "FI;1\u202f234,56;1234.56",
                "SV;\u22125,5;-5.5"
            })
    void readsNumbersAsDeclared(String declared, String text, String number) throws CellFault {
        assertEquals(number, notation(declared).number(text).toPlainString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PLAIN;1.234,56", "PLAIN;1,234.56", "PLAIN;1 234", "PLAIN;1e5", "PLAIN;.5", "PLAIN;5.", "PLAIN;ten",
                "EN;1.234,56", "EN;1,23.4", "EN;12,34", "DA;1,234.56", "DA;1234.56", "DA;12.34", "DA;1.2345",
                "FI;1,234.5", "PLAIN;٣", "PLAIN;NaN", "PLAIN;0x10"
            })
    void refusesNumbersOtherwise(String declared, String text) {
        assertEquals(
                RowFault.NOT_A_NUMBER,
                assertThrows(CellFault.class, () -> notation(declared).number(text))
                        .fault());
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN,2026-01-31,2026-01-31",
        "DA,31-01-2026,2026-01-31",
        "DA,31.1.2026,2026-01-31",
        "DA,31/01/2026,2026-01-31",
        "FI,1.2.2026,2026-02-01",
        "SV,2026-01-31,2026-01-31",
        "DA,2026-01-31,2026-01-31",
        "PLAIN,2026/01/31,2026-01-31",
        "PLAIN,2026.01.31,2026-01-31",
        "DA,20260131,2026-01-31",
        "PLAIN,2026-01-31T23:59:59.5+01:00,2026-01-31",
        "PLAIN,2026-01-31 00:00,2026-01-31",
        "EN,2026-01-31 11:30 PM,2026-01-31",
        "DA,31-01-2026 8.05,2026-01-31",
        "FI,1.2.2026 14.30.15,2026-02-01",
        "DA,31.1.26,2026-01-31",
        "DA,31-12-49,2049-12-31",
        "DA,01/01/50,1950-01-01"
    })
    void readsDatesAsDeclared(String declared, String text, String date) throws CellFault {
        assertEquals(date, notation(declared).date(text).toString());
    }

    @ParameterizedTest
    @DisplayName("A day that is not in the calendar is no date, and is never moved")
    @CsvSource({
        "PLAIN,31-01-2026",
        "PLAIN,2026-02-30",
        "EN,01/02/2026",
        "DA,32-01-2026",
        "PLAIN,2026-1-5",
        "SV,1.2.2026",
        "PLAIN,2026-01/31",
        "PLAIN,2026131",
        "PLAIN,12345678",
        "PLAIN,2026-01-31T25:00",
        "PLAIN,2026-01-31 12:60",
        "PLAIN,2026-01-31 noon",
        "SV,26-01-31",
        "PLAIN,31.1.26",
        "DA,31.1-26",
        "DA,31.1.026",
        "DA,29.2.26"
    })
    void refusesDatesOtherwise(String declared, String text) {
        assertEquals(
                RowFault.NOT_A_DATE,
                assertThrows(CellFault.class, () -> notation(declared).date(text))
                        .fault());
    }
}
