package org.ninefold.survey;

/**
 * A mean with the interval in which that of everybody lies, 19 times of 20: mean ± t · s ÷ √n, with t for n − 1 degrees
 * of freedom (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2).
 *
 * @param n how many values
 * @param mean null where there is no value
 * @param deviation s, with n − 1 below; null for fewer than two values
 * @param low null for fewer than two values
 * @param high null for fewer than two values
 */
public record Estimate(int n, Double mean, Double deviation, Double low, Double high) {

    /** Below this many values a figure says little, and is marked so. */
    public static final int FEW = 5;

    static final Estimate NONE = new Estimate(0, null, null, null, null);

    /** Of so many values, their sum, and the sum of their squares. */
    static Estimate of(int n, double sum, double squares) {
        if (n == 0) {
            return NONE;
        }
        double mean = sum / n;
        if (n == 1) {
            return new Estimate(1, mean, null, null, null);
        }
        double deviation = Math.sqrt(Math.max(0, squares - sum * mean) / (n - 1));
        double reach = Student.at95(n - 1) * deviation / Math.sqrt(n);
        return new Estimate(n, mean, deviation, mean - reach, mean + reach);
    }

    /**
     * How far the mean of a later group lies above this one, with its interval: Welch's, which takes the groups to have
     * different people and different spreads (B. L. Welch, Biometrika 34, 1947; NIST, 1.3.5.3).
     */
    Estimate to(Estimate later) {
        if (mean == null || later.mean == null) {
            return NONE;
        }
        int least = Math.min(n, later.n);
        double difference = later.mean - mean;
        if (least < 2) {
            return new Estimate(least, difference, null, null, null);
        }
        double mine = deviation * deviation / n;
        double theirs = later.deviation * later.deviation / later.n;
        double error = Math.sqrt(mine + theirs);
        if (error == 0) {
            return new Estimate(least, difference, null, difference, difference);
        }
        double degrees = (mine + theirs) * (mine + theirs) / (mine * mine / (n - 1) + theirs * theirs / (later.n - 1));
        double reach = Student.at95(degrees) * error;
        return new Estimate(least, difference, null, difference - reach, difference + reach);
    }

    public boolean isFew() {
        return n < FEW;
    }

    /** Of a difference: whether it is more than chance brings about 19 times of 20. */
    public boolean isBeyondChance() {
        return low != null && (low > 0 || high < 0);
    }
}
