package org.ninefold.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Adds up how far the answers of the same person lie apart in two waves. */
final class PairTally {

    private final MarkSlots earlier;
    private final MarkSlots later;

    /** The place of an item of the later questionnaire in the earlier one; −1 where it was not asked alike. */
    private final int[] places;

    private final int[] counts;
    private final double[] sums;
    private final double[] squares;
    private final double[] before;
    private final double[] after;
    private int pairs;

    PairTally(Definition earlier, Definition later) {
        this.earlier = new MarkSlots(earlier);
        this.later = new MarkSlots(later);
        places = places(earlier, later);
        int items = places.length;
        counts = new int[items];
        sums = new double[items];
        squares = new double[items];
        before = new double[this.earlier.items().size()];
        after = new double[items];
    }

    private static int[] places(Definition earlier, Definition later) {
        Map<String, Integer> known = new HashMap<>();
        earlier.items().forEach(item -> known.put(item.key(), known.size()));
        return later.items()
                .mapToInt(item -> areAlike(earlier, later, item) ? known.get(item.key()) : -1)
                .toArray();
    }

    /** Whether both ask the item for a number, on the same points with the same best end. */
    static boolean areAlike(Definition earlier, Definition later, Item item) {
        Item was = earlier.item(item.key()).orElse(null);
        if (was == null || was.kind() != item.kind()) {
            return false;
        }
        if (item.kind() != ItemKind.SCALE) {
            return item.kind() == ItemKind.NUMBER;
        }
        Scale then = earlier.scale(was);
        Scale now = later.scale(item);
        return then.best() == now.best()
                && then.worst() == now.worst()
                && then.points().size() == now.points().size();
    }

    void add(String earlierMarks, String laterMarks) {
        pairs++;
        read(earlier, earlierMarks, before);
        read(later, laterMarks, after);
        for (int i = 0; i < places.length; i++) {
            double difference = places[i] < 0 ? Double.NaN : after[i] - before[places[i]];
            if (!Double.isNaN(difference)) {
                counts[i]++;
                sums[i] += difference;
                squares[i] += difference * difference;
            }
        }
    }

    private static void read(MarkSlots slots, String marks, double[] values) {
        Arrays.fill(values, Double.NaN);
        slots.walk(marks, (item, number, text, from, to) -> {
            boolean counts = from < to && !MarkSlots.isNotRelevant(text, from, to);
            ItemKind kind = item.item().kind();
            if (counts && (kind == ItemKind.SCALE || kind == ItemKind.NUMBER)) {
                values[number] = MarkSlots.number(text, from, to);
            }
        });
    }

    int pairs() {
        return pairs;
    }

    /** Of the item at this place of the later questionnaire: later less earlier. */
    Estimate difference(int number) {
        return Estimate.of(counts[number], sums[number], squares[number]);
    }
}
