package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.kernel.Refused;

@DisplayName("R4 Limits belong to the better grade, and unrounded figures decide")
class LimitsTest {

    @ParameterizedTest(name = "a share of {0} is {1}")
    @CsvSource({
        "-0.2, THREE",
        "0, THREE",
        "0.335, THREE",
        "0.3399999999, THREE",
        "0.34, TWO",
        "0.664, TWO",
        "0.6699999999, TWO",
        "0.67, ONE",
        "1, ONE"
    })
    void gradesEveryShareOnce(BigDecimal share, ShareGrade grade) {
        assertEquals(grade, Limits.STANDARD.grade(share));
    }

    @Test
    void comparesProductsWhereAQuotientWouldBeRoundedUp() {
        // 0.33999999999999 would be 0.34 with ten decimals
        BigDecimal revenue = new BigDecimal("33.999999999999");
        assertEquals(ShareGrade.THREE, Limits.STANDARD.grade(revenue, new BigDecimal("100")));
        assertEquals(ShareGrade.TWO, Limits.STANDARD.grade(new BigDecimal("34"), new BigDecimal("100")));
    }

    @ParameterizedTest(name = "{0} of {1} lack {2}")
    @CsvSource({"200, 1000, 140.0000", "340, 1000, 330.0000", "670, 1000, 0", "-50, 1000, 390.0000"})
    void saysWhatIsMissingToTheNextGrade(BigDecimal revenue, BigDecimal wallet, BigDecimal missing) {
        assertEquals(missing, Limits.STANDARD.missing(revenue, wallet));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"0, 0.67", "-0.1, 0.67", "0.5, 0.5", "0.7, 0.6", "0.34, 1.01", "0.12345678901, 0.5"})
    void refusesLimitsThatLeaveAGradeEmptyOrDoNotFit(BigDecimal low, BigDecimal high) {
        Refused refused = assertThrows(Refused.class, () -> new Limits(low, high));
        assertEquals(PlacementRefusal.LIMITS_INVALID, refused.refusal());
    }

    @Test
    void writesEqualLimitsAlike() {
        assertEquals(Limits.STANDARD, new Limits(new BigDecimal("0.3400"), new BigDecimal("0.670")));
        assertEquals(
                "1",
                new Limits(new BigDecimal("0.5"), new BigDecimal("1.00")).high().toPlainString());
    }
}
