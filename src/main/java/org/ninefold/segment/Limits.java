package org.ninefold.segment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ninefold.kernel.Refused;

/**
 * The limits between the share grades; a share at a limit has the better grade (document 000, slide 8: 0-33, 34-66,
 * 67-100 %).
 *
 * @param low fraction 0..1: below it the share grade is 3
 * @param high fraction 0..1: below it the share grade is 2, from it on 1
 */
public record Limits(BigDecimal low, BigDecimal high) implements Serializable {

    public static final Limits STANDARD = new Limits(new BigDecimal("0.34"), new BigDecimal("0.67"));

    private static final int DECIMALS = 10;

    public Limits {
        if (low == null || high == null) {
            throw new Refused(PlacementRefusal.LIMITS_INVALID);
        }
        low = plain(low);
        high = plain(high);
        if (low.signum() <= 0 || low.compareTo(high) >= 0 || high.compareTo(BigDecimal.ONE) > 0) {
            throw new Refused(PlacementRefusal.LIMITS_INVALID);
        }
    }

    /** The grade of a share as a fraction; a negative share is 3. */
    public ShareGrade grade(BigDecimal share) {
        return grade(share, BigDecimal.ONE);
    }

    /** The grade of so much revenue in such a wallet, decided by products: no quotient is rounded. */
    public ShareGrade grade(BigDecimal suppliableRevenue, BigDecimal wallet) {
        if (suppliableRevenue.compareTo(low.multiply(wallet)) < 0) {
            return ShareGrade.THREE;
        }
        return suppliableRevenue.compareTo(high.multiply(wallet)) < 0 ? ShareGrade.TWO : ShareGrade.ONE;
    }

    /** What more must be sold within this wallet to reach the next better grade; zero at grade 1. */
    public BigDecimal missing(BigDecimal suppliableRevenue, BigDecimal wallet) {
        BigDecimal limit =
                switch (grade(suppliableRevenue, wallet)) {
                    case THREE -> low;
                    case TWO -> high;
                    case ONE -> null;
                };
        return limit == null
                ? BigDecimal.ZERO
                : limit.multiply(wallet).subtract(suppliableRevenue).setScale(4, RoundingMode.UP);
    }

    /** 0.340 and 0.34 are one limit; and 1 is not written 1E+0. */
    private static BigDecimal plain(BigDecimal limit) {
        BigDecimal stripped = limit.stripTrailingZeros();
        if (stripped.scale() > DECIMALS) {
            throw new Refused(PlacementRefusal.LIMITS_INVALID);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
