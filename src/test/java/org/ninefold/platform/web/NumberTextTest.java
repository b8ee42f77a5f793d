package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            da | 1234         | 1234
            da | 1.234,56     | 1234.56
            en | 1.234,56     | 1234.56
            en | 1,234.56     | 1234.56
            da | 1,234.56     | 1234.56
            sv | 1 234 567,5  | 1234567.5
            fi | 1 234        | 1234
            da | 1.234        | 1234
            en | 1.234        | 1.234
            en | 1,234        | 1234
            da | 1,234        | 1.234
            en | 1,5          | 1.5
            da | 1.5          | 1.5
            da | 0.125        | 0.125
            en | 1,234,567    | 1234567
            da | -12,5        | -12.5
            fi | −12,5        | -12.5
            en | 1’234.5      | 1234.5
            """)
    void readsWhatPeopleMean(String language, String typed, BigDecimal meant) {
        assertEquals(Optional.of(meant), NumberText.read(typed, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            12abc
            1,23,456
            1.2.3
            12 34
            1,234.
            .5
            --1
            1e5
            ١٢
            """)
    void refusesWhatIsNoNumber(String typed) {
        assertEquals(Optional.empty(), NumberText.read(typed, Locale.ENGLISH));
    }

    @Test
    void writesWhatItReads() {
        assertEquals("1234,5", NumberText.write(new BigDecimal("1234.5000"), Locale.forLanguageTag("da")));
        assertEquals("100", NumberText.write(new BigDecimal("1E+2"), Locale.ENGLISH));
        assertEquals("0", NumberText.write(new BigDecimal("0.0000"), Locale.ENGLISH));
    }
}
