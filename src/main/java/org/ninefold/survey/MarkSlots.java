package org.ninefold.survey;

import java.util.ArrayList;
import java.util.List;

/** Where the answers to each item of a definition are counted: a slot for each that can be known beforehand. */
final class MarkSlots {

    private static final char AND = ',';
    private static final char BETWEEN = ';';

    /** The items in the order in which marks are kept. */
    private final List<Slots> items;

    /**
     * @param at the slot of the first answer
     * @param answers as they are kept, one slot for each
     * @param lowest of a scale
     * @param points the place of a point among the answers, counted from the lowest
     */
    record Slots(Item item, int at, List<String> answers, int lowest, int[] points) {

        int size() {
            return answers.size();
        }
    }

    MarkSlots(Definition definition) {
        items = new ArrayList<>();
        definition.items().forEach(item -> items.add(slots(definition, item)));
    }

    private Slots slots(Definition definition, Item item) {
        int at = size();
        return switch (item.kind()) {
            case SCALE -> ofScale(item, at, definition.scale(item).points());
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                new Slots(item, at, item.choices().stream().map(Choice::key).toList(), 0, null);
            case YES_NO -> new Slots(item, at, Item.YES_NO, 0, null);
            case NUMBER, TEXT -> new Slots(item, at, List.of(), 0, null);
        };
    }

    private static Slots ofScale(Item item, int at, List<Integer> points) {
        int lowest = points.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int highest = points.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int[] places = new int[highest - lowest + 1];
        java.util.Arrays.fill(places, -1);
        for (int i = 0; i < points.size(); i++) {
            places[points.get(i) - lowest] = i;
        }
        return new Slots(item, at, points.stream().map(String::valueOf).toList(), lowest, places);
    }

    List<Slots> items() {
        return items;
    }

    boolean asksNumbers() {
        return items.stream().anyMatch(slots -> slots.item().kind() == ItemKind.NUMBER);
    }

    int size() {
        return items.isEmpty()
                ? 0
                : items.get(items.size() - 1).at() + items.get(items.size() - 1).size();
    }

    /** What is done with each mark; nothing is made for it on the way. */
    interface Taker {

        /** An answer stands in the marks from here to there; nothing stands where both are the same. */
        void take(Slots item, int number, String marks, int from, int to);
    }

    /** Walks the marks of one person. */
    void walk(String marks, Taker taker) {
        int from = 0;
        for (int number = 0; number < items.size(); number++) {
            int next = from > marks.length() ? -1 : marks.indexOf(BETWEEN, from);
            int to = next < 0 ? marks.length() : next;
            taker.take(items.get(number), number, marks, Math.min(from, to), to);
            from = to + 1;
        }
    }

    static boolean isNotRelevant(String marks, int from, int to) {
        return to - from == 2 && marks.charAt(from) == 'N' && marks.charAt(from + 1) == 'A';
    }

    /** The slot of a mark that is one answer; −1 where the item has no such answer. */
    static int slot(Slots item, String marks, int from, int to) {
        if (item.points() != null) {
            int place = number(marks, from, to) - item.lowest();
            int[] points = item.points();
            return place < 0 || place >= points.length || points[place] < 0 ? -1 : item.at() + points[place];
        }
        for (int i = 0; i < item.size(); i++) {
            String answer = item.answers().get(i);
            if (answer.length() == to - from && marks.startsWith(answer, from)) {
                return item.at() + i;
            }
        }
        return -1;
    }

    /** Where a mark of several answers has the end of the one that begins here. */
    static int end(String marks, int from, int to) {
        int comma = marks.indexOf(AND, from);
        return comma < 0 || comma > to ? to : comma;
    }

    /** The whole number that stands there; what is none is far off every scale. */
    static int number(String marks, int from, int to) {
        boolean below = from < to && marks.charAt(from) == '-';
        int number = 0;
        for (int at = below ? from + 1 : from; at < to; at++) {
            int digit = marks.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE / 2;
            }
            number = number * 10 + digit;
        }
        return below ? -number : number;
    }
}
