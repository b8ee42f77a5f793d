package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDatesTest {

    /** Days and their numbers as spreadsheets show them. */
    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "25569, 1970-01-01",
        "45000, 2023-03-15",
        "45000.9999999999, 2023-03-16",
        "2958465, 9999-12-31"
    })
    void countsDaysFrom1900(double number, LocalDate day) {
        assertEquals(Optional.of(day), SheetDates.day(number, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "1462, 1908-01-02", "43538, 2023-03-15"})
    void countsDaysFrom1904(double number, LocalDate day) {
        assertEquals(Optional.of(day), SheetDates.day(number, true));
    }

    @Test
    void knowsNoDayBeforeTheFirstOrAfterTheLast() {
        assertEquals(Optional.empty(), SheetDates.day(-1, false));
        assertEquals(Optional.empty(), SheetDates.day(2_958_466, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "dd-mm-yyyy",
                "d.m.yyyy",
                "[$-406]d. mmmm yyyy;@",
                "dd/mm/yy hh:mm",
                "m/d/yyyy",
                "YYYY/MM/DD",
                "[h]:mm",
                "[$-F800]dddd, mmmm dd, yyyy",
                "d\\.\\ mmm",
                "[Red]dd-mm-yy"
            })
    void seesADayInItsFormat(String code) {
        assertEquals(true, SheetDates.isDate(164, code));
    }

    @ParameterizedTest
    @DisplayName("An amount with a currency, a colour or a word is no day")
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0.00 \"kr.\"",
                "#,##0 [$kr-406]",
                "[Red]-#,##0",
                "\"days\" 0",
                "0\\d",
                "_-* #,##0.00_-;_-* \"-\"??_-;_-@_-",
                "[>=1000]#,##0;0.0",
                "0.00E+00",
                "@",
                "0;[Red]\"dage\" 0;yyyy"
            })
    void seesNoDayInOtherFormats(String code) {
        assertEquals(false, SheetDates.isDate(164, code));
    }

    @Test
    void knowsTheBuiltInFormats() {
        assertEquals(true, SheetDates.isDate(14, null));
        assertEquals(true, SheetDates.isDate(22, null));
        assertEquals(false, SheetDates.isDate(2, null));
        assertEquals(false, SheetDates.isDate(37, null));
        assertEquals(false, SheetDates.isDate(49, null));
    }
}
