package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R3 Value grades are thirds; what does not divide by three goes to A, then B")
class ValueGradeTest {

    @ParameterizedTest(name = "{0} accounts are {1}")
    @CsvSource({"1, A", "2, AB", "3, ABC", "4, AABC", "5, AABBC", "6, AABBCC", "8, AAABBBCC", "10, AAAABBBCCC"})
    void dividesIntoThirds(int ranked, String grades) {
        assertEquals(
                grades,
                IntStream.rangeClosed(1, ranked)
                        .mapToObj(position -> ValueGrade.of(position, ranked).name())
                        .collect(Collectors.joining()));
    }

    @Test
    void knowsNoPositionBeyondTheLast() {
        assertThrows(IllegalArgumentException.class, () -> ValueGrade.of(4, 3));
        assertThrows(IllegalArgumentException.class, () -> ValueGrade.of(0, 3));
    }
}
