package org.ninefold.survey.open;

import java.util.List;
import java.util.stream.IntStream;
import org.ninefold.survey.AnswerSheet;
import org.ninefold.survey.Item;
import org.ninefold.survey.Section;

/**
 * The way through a questionnaire for who has answered so far as this: section by section where there is room, item by
 * item where there is not.
 *
 * @param asked the items that are asked, in their order
 */
record Walk(AnswerSheet sheet, List<Item> asked) {

    static Walk of(AnswerSheet sheet) {
        return new Walk(
                sheet,
                sheet.definition()
                        .items()
                        .filter(item -> sheet.answers().isAsked(sheet.definition(), item))
                        .toList());
    }

    /** The item of this key where it is asked; else the first without an answer; null where all have one. */
    Item at(String key) {
        return asked.stream().filter(item -> item.key().equals(key)).findFirst().orElseGet(() -> asked.stream()
                .filter(item -> sheet.answers().to(item.key()) == null)
                .findFirst()
                .orElse(null));
    }

    Section section(Item item) {
        return sheet.definition().sections().stream()
                .filter(section -> section.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    /** The items of the section that are asked. */
    List<Item> items(Section section) {
        return section.items().stream().filter(asked::contains).toList();
    }

    /** The item after this one; null after the last. */
    Item after(Item item) {
        return step(item, 1);
    }

    /** The item before this one; null before the first. */
    Item before(Item item) {
        return step(item, -1);
    }

    /**
     * Where who has answered a section goes on: to an item of it that the answers made to be asked, else to the next
     * section; null after the last.
     *
     * @param shown keys of the items the person saw
     */
    Item afterSection(Item item, List<String> shown) {
        List<Item> section = items(section(item));
        return section.stream()
                .filter(other -> !shown.contains(other.key()))
                .findFirst()
                .orElseGet(() -> after(section.get(section.size() - 1)));
    }

    /** The first item of the section before; null before the first. */
    Item beforeSection(Item item) {
        Item last = before(items(section(item)).get(0));
        return last == null ? null : items(section(last)).get(0);
    }

    /** 1 for the first. */
    int number(Item item) {
        return asked.indexOf(item) + 1;
    }

    int answered() {
        return (int) asked.stream()
                .filter(item -> sheet.answers().to(item.key()) != null)
                .count();
    }

    private Item step(Item item, int by) {
        int wanted = IntStream.range(0, asked.size())
                        .filter(i -> asked.get(i).key().equals(item.key()))
                        .findFirst()
                        .orElseThrow()
                + by;
        return wanted < 0 || wanted >= asked.size() ? null : asked.get(wanted);
    }
}
