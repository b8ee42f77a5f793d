package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days of the survey flow. */
class FlowMarkTest {

    private static String days(String opens, String closes) {
        return Arrays.stream(FlowMark.values())
                .map(mark -> mark + " " + mark.on(LocalDate.parse(opens), LocalDate.parse(closes)))
                .collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("CM-142 A survey that runs from 23 to 31 January has the days of the slides, one of which is lost")
    void hasTheDaysOfTheSlides() {
        assertEquals(
                "PEOPLE 2026-11-25, LETTER 2026-11-30, REPLY 2026-12-16, UPLOAD null, RUN 2027-01-23, RESULTS 2027-01-31",
                days("2027-01-23", "2027-01-31"));
    }

    @Test
    @DisplayName("CM-142 The days move with the first day, over a leap day as well")
    void movesAlong() {
        // 31 days back to 1 March, and 28 of the 29 days of February
        assertEquals(
                "PEOPLE 2028-02-02, LETTER 2028-02-07, REPLY 2028-02-23, UPLOAD null, RUN 2028-04-01, RESULTS 2028-04-20",
                days("2028-04-01", "2028-04-20"));
    }
}
