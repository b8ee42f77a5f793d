package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Digits of scales that run in different directions, on one measure. */
class ScaleTest {

    private final Scale quality = new Scale("quality", List.of(9, 8, 7, 6, 5, 4, 3, 2, 1), 9, Map.of());
    private final Scale satisfaction = new Scale("satisfaction", List.of(1, 2, 3, 4), 1, Map.of());
    private final Scale likelihood = new Scale("likelihood", List.of(1, 2, 3, 4, 5), 5, Map.of());

    @Test
    @DisplayName("The way from the worst point to the best, in percent")
    void isThePartOfTheWay() {
        assertEquals(75, quality.percent(7));
        assertEquals(0, quality.percent(1));
        assertEquals(100, satisfaction.percent(1));
        assertEquals(0, satisfaction.percent(4));
        assertEquals(66.667, satisfaction.percent(2), 0.001);
        assertEquals(87.5, likelihood.percent(4.5));
    }

    @Test
    @DisplayName("Dissatisfied is who answers in the worse half; the middle is not in it")
    void tellsTheDissatisfied() {
        assertEquals(List.of(4, 3, 2, 1), dissatisfied(quality));
        assertEquals(List.of(3, 4), dissatisfied(satisfaction));
        assertEquals(List.of(1, 2), dissatisfied(likelihood));
    }

    private static List<Integer> dissatisfied(Scale scale) {
        return scale.points().stream().filter(scale::isDissatisfied).toList();
    }
}
