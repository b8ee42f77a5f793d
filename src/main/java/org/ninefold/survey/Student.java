package org.ninefold.survey;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How far from a mean Student's t still counts as chance, 19 times of 20. Its own few lines instead of a library: those
 * with this function bring a thousand classes, and the server looks through each of them at every start.
 */
final class Student {

    /** Of both sides together. */
    private static final double LEFT_OUT = 0.05;

    private static final ConcurrentMap<Double, Double> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 50_000;

    /** Lanczos' approximation of the gamma function with g = 7: good to 15 digits. */
    private static final double[] LANCZOS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Student() {}

    /**
     * The t that leaves out 5 % on both sides together: 12.706 for 1 degree of freedom, 2.776 for 4, 1.960 for very many.
     *
     * @param degrees of freedom, 1 or more; not always whole
     */
    static double at95(double degrees) {
        if (KNOWN.size() > MOST_KNOWN) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(degrees, Student::find);
    }

    /**
     * What lies beyond ±t is I_x(ν/2, 1/2) with x = ν ÷ (ν + t²) (Abramowitz and Stegun, 26.5.27 and 26.7.1): the x is
     * found by halving.
     */
    private static double find(double degrees) {
        double low = 0;
        double high = 1;
        while (high - low > 1e-15 * high) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (beta(middle, degrees / 2) < LEFT_OUT) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees * (1 - high) / high);
    }

    /** The regularized incomplete beta function I_x(a, 1/2). */
    private static double beta(double x, double a) {
        double b = 0.5;
        double front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** Its continued fraction (DLMF 8.17.22), by the method of Lentz. */
    private static double fraction(double x, double a, double b) {
        double tiny = 1e-300;
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1), tiny);
        double value = d;
        for (int m = 1; m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d, tiny);
            c = notZero(1 + even / c, tiny);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d, tiny);
            c = notZero(1 + odd / c, tiny);
            value *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return value;
    }

    private static double notZero(double value, double tiny) {
        return Math.abs(value) < tiny ? tiny : value;
    }

    private static double logGamma(double value) {
        double x = value - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
