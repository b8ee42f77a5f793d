package org.ninefold.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.kernel.Refused;

/**
 * What may be answered.
 *
 * @param language in which a refusal names the question
 */
record AnswerRules(Definition definition, String language) {

    /** More than anybody writes in a field. */
    static final int LONGEST = 4000;

    private static final int LONGEST_SHOWN = 60;

    /**
     * Answers as they are kept. What is blank takes an answer away.
     *
     * @throws Refused where an item is unknown, or an answer is none of those it takes
     */
    Map<String, String> checked(Map<String, String> said) {
        Map<String, String> answers = new LinkedHashMap<>();
        said.forEach((key, answer) -> {
            Item item = definition.item(key).orElseThrow(() -> new Refused(WaveRefusal.ITEM_UNKNOWN, shown(key)));
            answers.put(key, answer == null || answer.isBlank() ? null : checked(item, answer.strip()));
        });
        return answers;
    }

    /** @throws Refused naming the first question that must be answered, is asked, and is not answered */
    void mustBeWhole(Answers answers) {
        definition
                .items()
                .filter(Item::required)
                .filter(item -> answers.isAsked(definition, item))
                .filter(item -> answers.to(item.key()) == null)
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused(WaveRefusal.ANSWER_MISSING, item.text(language), item.key());
                });
    }

    private String checked(Item item, String answer) {
        if (item.kind() == ItemKind.TEXT) {
            return words(item, answer);
        }
        if (item.notRelevant() && answer.equals(Item.NOT_RELEVANT)) {
            return answer;
        }
        if (item.notRelevant() && Offered.isIn(answer, Item.NOT_RELEVANT)) {
            throw new Refused(WaveRefusal.ANSWER_TWOFOLD, item.text(language), item.key());
        }
        String mark =
                switch (item.kind()) {
                    case SCALE -> point(item, answer);
                    case NUMBER -> number(item, answer);
                    case YES_NO -> Item.YES_NO.contains(answer) ? answer : null;
                    case SINGLE_CHOICE -> choices(item).contains(answer) ? answer : null;
                    default -> several(item, answer);
                };
        if (mark == null) {
            throw unclear(item, answer);
        }
        return mark;
    }

    private String words(Item item, String answer) {
        if (answer.length() > LONGEST) {
            throw new Refused(WaveRefusal.ANSWER_TOO_LONG, item.text(language), LONGEST, item.key());
        }
        // what no database keeps
        return answer.replace("\u0000", "");
    }

    private String point(Item item, String answer) {
        return definition.scale(item).points().stream()
                .map(point -> Integer.toString(point))
                .filter(answer::equals)
                .findFirst()
                .orElse(null);
    }

    private static String number(Item item, String answer) {
        if (!answer.matches("-?\\d{1,9}")) {
            return null;
        }
        int number = Integer.parseInt(answer);
        boolean off =
                item.lowest() != null && number < item.lowest() || item.highest() != null && number > item.highest();
        return off ? null : Integer.toString(number);
    }

    /** In the order of the choices, so that the same answer is always kept alike. */
    private static String several(Item item, String answer) {
        List<String> chosen =
                Arrays.stream(answer.split(",")).map(String::strip).toList();
        List<String> known = choices(item);
        return known.containsAll(chosen)
                ? known.stream().filter(chosen::contains).collect(Collectors.joining(","))
                : null;
    }

    private static List<String> choices(Item item) {
        return item.choices().stream().map(Choice::key).toList();
    }

    private Refused unclear(Item item, String answer) {
        return new Refused(WaveRefusal.ANSWER_UNCLEAR, item.text(language), shown(answer), item.key());
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
