package org.ninefold.survey;

import java.util.List;

/**
 * When an item is asked: only where an earlier item was answered so.
 *
 * @param item the key of the earlier item
 * @param answers any of these: points, keys of choices, YES, NO, DONT_KNOW or NA
 */
public record Condition(String item, List<String> answers) {

    public Condition {
        answers = List.copyOf(answers);
    }
}
