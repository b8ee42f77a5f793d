package org.ninefold.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a group of people answered.
 *
 * @param answered how many sent their answers
 * @param items in the order of the questionnaire
 */
public record Figures(int answered, List<ItemFigures> items) {

    /** The items whose means make the customer satisfaction index. */
    static final List<String> INDEX = List.of("general", "recommendation", "repurchase");

    public Figures {
        items = List.copyOf(items);
    }

    /** The items whose answers can be counted: own words are read. */
    public Stream<ItemFigures> counted() {
        return items.stream().filter(item -> item.item().kind() != ItemKind.TEXT);
    }

    public Optional<ItemFigures> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /**
     * The mean of the three item means, each as percent of the way from the worst point to the best; null unless each of
     * the three has answers. Means of 2 on 1–4 with best 1, 4 on 1–5 and 5 on 1–5 give (66.7 + 75 + 100) ÷ 3 = 80.6.
     */
    public Double csi() {
        List<Double> percents = INDEX.stream()
                .map(key -> item(key).map(ItemFigures::percent).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return percents.size() < INDEX.size()
                ? null
                : percents.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /**
     * The mean of a section's item means, each as percent of the way from the worst point to the best; null where none of
     * them has answers. Means of 2 on 1–4 with best 1 and of 9 on 9–1 give (66.7 + 100) ÷ 2 = 83.3.
     */
    public Double percent(Section section) {
        OptionalDouble mean = section.items().stream()
                .map(asked -> item(asked.key()).map(ItemFigures::percent).orElse(null))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Whether the index is asked for at all. */
    public boolean hasIndex() {
        return INDEX.stream().allMatch(key -> item(key).isPresent());
    }

    /** The first item that is one, null where there is none. */
    public Double nps() {
        return items.stream()
                .filter(ItemFigures::isNps)
                .findFirst()
                .map(ItemFigures::nps)
                .orElse(null);
    }
}
