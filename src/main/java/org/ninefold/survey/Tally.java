package org.ninefold.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts answers: how many chose what, of one group of people. A mark costs no object, so that many are counted soon. */
final class Tally implements MarkSlots.Taker {

    private final MarkSlots slots;
    private final int[] counts;
    private final int[] answered;
    private final int[] notRelevant;
    private final double[] sums;
    private final double[] squares;
    private int people;

    Tally(MarkSlots slots) {
        this.slots = slots;
        int items = slots.items().size();
        counts = new int[slots.size()];
        answered = new int[items];
        notRelevant = new int[items];
        // most questionnaires ask for no number, and there may be a tally for each of many accounts
        int numbers = slots.asksNumbers() ? items : 0;
        sums = new double[numbers];
        squares = new double[numbers];
    }

    /** Counts what one person answered. */
    void add(String marks) {
        people++;
        slots.walk(marks, this);
    }

    @Override
    public void take(MarkSlots.Slots item, int number, String marks, int from, int to) {
        if (from == to) {
            return;
        }
        if (MarkSlots.isNotRelevant(marks, from, to)) {
            notRelevant[number]++;
            return;
        }
        switch (item.item().kind()) {
            case NUMBER -> {
                double value = MarkSlots.number(marks, from, to);
                answered[number]++;
                sums[number] += value;
                squares[number] += value * value;
            }
            case MULTIPLE_CHOICE -> {
                answered[number]++;
                for (int at = from; at < to; at = MarkSlots.end(marks, at, to) + 1) {
                    count(MarkSlots.slot(item, marks, at, MarkSlots.end(marks, at, to)));
                }
            }
            default -> answered[number] += count(MarkSlots.slot(item, marks, from, to));
        }
    }

    private int count(int slot) {
        if (slot < 0) {
            return 0;
        }
        counts[slot]++;
        return 1;
    }

    int people() {
        return people;
    }

    Figures figures(Definition definition) {
        List<ItemFigures> items = new ArrayList<>();
        for (int number = 0; number < answered.length; number++) {
            items.add(figures(definition, slots.items().get(number), number));
        }
        return new Figures(people, items);
    }

    private ItemFigures figures(Definition definition, MarkSlots.Slots item, int number) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (int i = 0; i < item.size(); i++) {
            chosen.put(item.answers().get(i), counts[item.at() + i]);
        }
        int n = answered[number];
        int none = people - n - notRelevant[number];
        return switch (item.item().kind()) {
            case SCALE ->
                ItemFigures.ofScale(item.item(), definition.scale(item.item()), chosen, notRelevant[number], none);
            case NUMBER ->
                new ItemFigures(
                        item.item(),
                        null,
                        Estimate.of(n, sums[number], squares[number]),
                        n,
                        notRelevant[number],
                        none,
                        chosen);
            default -> new ItemFigures(item.item(), null, Estimate.NONE, n, notRelevant[number], none, chosen);
        };
    }
}
