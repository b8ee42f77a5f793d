package org.ninefold.survey.web;

import java.util.ArrayList;
import java.util.List;
import org.ninefold.survey.Estimate;
import org.ninefold.survey.ItemFigures;
import org.ninefold.survey.Scale;

/** Answers on a scale as a drawing {@link #WIDTH} wide, the worst point at the left and the best at the right. */
public record ResultBar(List<Part> parts, Span span) {

    public static final int WIDTH = 120;

    private static final int BANDS = 5;

    /** A part of the bar of answers; the band says how near the best point it is, 0 to 4. */
    public record Part(double x, double width, int band) {}

    /** The interval of the mean; without one its ends are the mean. */
    public record Span(double from, double to, double mean) {

        public double getLength() {
            return Math.max(1, to - from);
        }
    }

    /** Null where there is no answer on a scale. */
    static ResultBar of(ItemFigures item) {
        if (item.scale() == null || item.n() == 0) {
            return null;
        }
        return new ResultBar(parts(item), span(item.scale(), item.estimate()));
    }

    private static List<Part> parts(ItemFigures item) {
        Scale scale = item.scale();
        List<Integer> worstFirst = scale.points().stream()
                .sorted((one, other) -> Double.compare(scale.percent(one), scale.percent(other)))
                .toList();
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (int point : worstFirst) {
            double width = (double) WIDTH * item.distribution().get(Integer.toString(point)) / item.n();
            int band = (int) Math.min(BANDS - 1, scale.percent(point) * BANDS / 100);
            if (width > 0) {
                parts.add(new Part(x, width, band));
            }
            x += width;
        }
        return parts;
    }

    private static Span span(Scale scale, Estimate estimate) {
        double mean = place(scale, estimate.mean());
        if (estimate.low() == null) {
            return new Span(mean, mean, mean);
        }
        double one = place(scale, estimate.low());
        double other = place(scale, estimate.high());
        return new Span(Math.min(one, other), Math.max(one, other), mean);
    }

    /** An interval may end beyond the scale, the drawing not. */
    private static double place(Scale scale, double value) {
        double within =
                Math.max(Math.min(scale.best(), scale.worst()), Math.min(Math.max(scale.best(), scale.worst()), value));
        return scale.percent(within) * WIDTH / 100;
    }
}
