package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means with intervals and differences, against numbers worked by hand. */
class EstimateTest {

    private static Estimate of(double... values) {
        return Estimate.of(
                values.length,
                DoubleStream.of(values).sum(),
                DoubleStream.of(values).map(value -> value * value).sum());
    }

    @ParameterizedTest
    @DisplayName("t is that of the printed tables, column 0.975 (NIST/SEMATECH e-Handbook, 1.3.6.7.2)")
    @CsvSource({"1,12.706", "2,4.303", "3,3.182", "4,2.776", "9,2.262", "30,2.042", "100,1.984", "50000,1.960"})
    void knowsT(double degrees, double printed) {
        assertEquals(printed, Student.at95(degrees), 0.0005);
    }

    @Test
    @DisplayName("t of two degrees has a closed form: t = sqrt(2 · (1 / (4 p q) − 1) …), 4.30265273 for 2.5 %")
    void knowsTExactly() {
        // of two degrees P(T <= t) = 1/2 + t / (2 sqrt(2 + t²)); 0.975 gives t² = 2 · 0.95² / (1 − 0.95²) = 18.5128205
        assertEquals(Math.sqrt(2 * 0.9025 / 0.0975), Student.at95(2), 1e-9);
        // of one degree it is the tangent of 0.475 π
        assertEquals(Math.tan(0.475 * Math.PI), Student.at95(1), 1e-8);
    }

    @Test
    @DisplayName("A mean has the t interval of n − 1 degrees; one value has none, and no value has no mean")
    void estimates() {
        // 9 8 8 7 6: mean 38/5 = 7.6; squares of the distances 1.96 + 0.16 + 0.16 + 0.36 + 2.56 = 5.2; s² = 5.2/4 =
        // 1.3;
        // s/√5 = √0.26 = 0.509902; t(4) = 2.776445; reach 1.415715
        Estimate found = of(9, 8, 8, 7, 6);
        assertEquals(7.6, found.mean(), 1e-9);
        assertEquals(Math.sqrt(1.3), found.deviation(), 1e-9);
        assertEquals(6.184285, found.low(), 1e-5);
        assertEquals(9.015715, found.high(), 1e-5);
        assertFalse(found.isFew());
        Estimate one = of(4);
        assertEquals(4.0, one.mean());
        assertNull(one.low());
        assertTrue(one.isFew());
        assertNull(of().mean());
        Estimate same = of(2, 2, 2);
        assertEquals(2.0, same.low(), 1e-9);
        assertEquals(2.0, same.high(), 1e-9);
    }

    @Test
    @DisplayName("Two means of different people are compared by Welch's interval")
    void comparesGroups() {
        // 1 2 3 4 5: mean 3, s² 2.5, s²/n 0.5. 6 8 10: mean 8, s² 4, s²/n 4/3. Difference 5, error √(11/6) = 1.354006.
        // Degrees (11/6)² ÷ (0.5²/4 + (4/3)²/2) = 3.361111 ÷ 0.951389 = 3.532847; t(3.532847) lies between those of 3
        // and 4, 3.182446 and 2.776445: so the reach lies between 3.759 and 4.309
        Estimate difference = of(1, 2, 3, 4, 5).to(of(6, 8, 10));
        assertEquals(5.0, difference.mean(), 1e-9);
        double reach = Math.sqrt(11.0 / 6) * Student.at95(3.361111111111111 / 0.951388888888889);
        assertEquals(5 - reach, difference.low(), 1e-9);
        assertEquals(5 + reach, difference.high(), 1e-9);
        assertTrue(reach > 3.759 && reach < 4.309, "" + reach);
        assertTrue(difference.isBeyondChance());
        assertEquals(3, difference.n());
        assertFalse(of(1, 2, 3, 4, 5).to(of(2, 4, 6)).isBeyondChance());
        assertNull(of(1).to(of(2, 3)).low());
        assertNull(of().to(of(2, 3)).mean());
    }

    @Test
    @DisplayName("Of equal spreads and sizes Welch's interval is the plain one: 2 (n − 1) degrees")
    void comparesEqualGroups() {
        // 1 2 3 and 3 4 5: s² 1 each, error √(2/3) = 0.816497, degrees 4, t 2.776445, reach 2.266958
        Estimate difference = of(1, 2, 3).to(of(3, 4, 5));
        assertEquals(2 - 2.266958, difference.low(), 1e-5);
        assertFalse(difference.isBeyondChance());
    }

    @Test
    @DisplayName("What is better depends on which end of the scale is best")
    void knowsWhatIsBetter() {
        Scale up = new Scale("up", java.util.List.of(1, 2, 3, 4, 5), 5, java.util.Map.of());
        Scale down = new Scale("down", java.util.List.of(1, 2, 3, 4), 1, java.util.Map.of());
        Estimate more = of(1, 1, 1, 1, 2);
        assertEquals(Move.BETTER, Move.of(up, more));
        assertEquals(Move.WORSE, Move.of(down, more));
        assertEquals(Move.CHANCE, Move.of(up, of(-1, 1, 0, 1, -1)));
        assertEquals(Move.UNKNOWN, Move.of(up, of(1)));
        // two who both went up by one have no spread: nobody can tell
        assertEquals(Move.UNKNOWN, Move.of(up, of(1, 1)));
        assertEquals(Move.BETTER, Move.of(up, of(1, 1, 1, 1, 1)));
        assertEquals(Move.HIGHER, Move.of(null, more));
        assertEquals(Move.LOWER, Move.of(null, of(-1, -1, -1, -1, -2)));
    }
}
