package org.ninefold.segment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ninefold.segment.Run;

/**
 * The runs beside the one that is shown.
 *
 * @param all that can be shown, of whatever measure and period
 * @param others that the shown one can be compared with
 */
public record RunChoice(List<Run> all, List<Run> others, Run shown) {

    static RunChoice of(List<Run> known, Run shown) {
        List<Run> all = known.stream().filter(Run::isFinished).toList();
        List<Run> others = all.stream()
                .filter(other -> other.id() != shown.id())
                .filter(other -> other.measure() == shown.measure())
                .toList();
        return new RunChoice(all, others, shown);
    }

    /** The run one would compare with: the latest that ends before the shown one begins, else before it ends. */
    Optional<Run> before() {
        Comparator<Run> latest = Comparator.comparing(Run::to).thenComparing(Run::id);
        Optional<Run> apart = others.stream()
                .filter(other -> other.to().isBefore(shown.from()))
                .max(latest);
        return apart.isPresent()
                ? apart
                : others.stream()
                        .filter(other -> other.to().isBefore(shown.to()))
                        .max(latest);
    }
}
