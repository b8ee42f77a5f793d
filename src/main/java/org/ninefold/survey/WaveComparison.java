package org.ninefold.survey;

import java.util.List;
import java.util.Optional;

/**
 * A wave beside an earlier one.
 *
 * @param earlier the figures of that one; null where they are hidden
 * @param items those asked alike in both
 * @param pairs how many people answered both
 */
public record WaveComparison(WaveView with, Figures earlier, List<ItemComparison> items, int pairs) {

    public WaveComparison {
        items = List.copyOf(items);
    }

    public Optional<ItemComparison> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
