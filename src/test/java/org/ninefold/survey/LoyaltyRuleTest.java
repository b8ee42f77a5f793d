package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.survey.LoyaltyRule.Answer;

/** A * marks a key person. */
class LoyaltyRuleTest {

    @ParameterizedTest(name = "{0}: worst {1}, mean {2}, key person {3}")
    @CsvSource({
        "1,         1, 1, 1",
        "4*,        4, 4, 4",
        // 1.5 and 2.5 and 3.5: halves toward the worse
        "1 2,       2, 2, 2",
        "2 3,       3, 3, 3",
        "3 4,       4, 4, 4",
        // 4/3 = 1.33, 5/3 = 1.67, 6/4 = 1.5, 5/4 = 1.25, 9/4 = 2.25, 11/4 = 2.75
        "1 1 2,     2, 1, 2",
        "1 2 2,     2, 2, 2",
        "1 1 1 3,   3, 2, 3",
        "1 1 1 2,   2, 1, 2",
        "1 2 2 4,   4, 2, 4",
        "1 2 4 4,   4, 3, 4",
        // the key persons alone, the worse of two; the others where none of them answered
        "1* 4,      4, 3, 1",
        "2* 1* 4,   4, 2, 2",
        "1 3*,      3, 2, 3",
        "4 1* 1 1,  4, 2, 1",
    })
    @DisplayName("Several answers make one digit by the rule")
    void makesOneDigit(String answers, int worst, int mean, int keyPerson) {
        assertEquals(worst, LoyaltyRule.WORST.digit(answers(answers)));
        assertEquals(mean, LoyaltyRule.MEAN.digit(answers(answers)));
        assertEquals(keyPerson, LoyaltyRule.KEY_PERSON.digit(answers(answers)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Nobody's answer is no digit, and no other answer counts")
    void ofNobodyNothing(LoyaltyRule rule) {
        assertNull(rule.digit(List.of()));
        Stream.of(0, 5, 9).forEach(off -> assertThrows(IllegalStateException.class, () -> new Answer(off, true)));
    }

    @Test
    @DisplayName("Whoever answers first, the digit is the same")
    void orderDoesNotMatter() {
        for (LoyaltyRule rule : LoyaltyRule.values()) {
            assertEquals(rule.digit(answers("4 1* 2")), rule.digit(answers("2 4 1*")));
        }
    }

    private static List<Answer> answers(String text) {
        return Arrays.stream(text.split(" "))
                .map(one -> new Answer(one.charAt(0) - '0', one.endsWith("*")))
                .toList();
    }
}
