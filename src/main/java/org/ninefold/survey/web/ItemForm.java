package org.ninefold.survey.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Draft;
import org.ninefold.survey.Choice;
import org.ninefold.survey.Condition;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.Keys;
import org.ninefold.survey.Scale;
import org.ninefold.survey.SurveyRefusal;

/**
 * A question as its form has it, there and back.
 *
 * @param text typed for each language
 * @param choices typed for each, by language
 */
record ItemForm(Draft draft, Map<String, String> text, List<Map<String, String>> choices) {

    /** What the form of a new question begins with. */
    static Map<String, Object> empty(String section, List<Scale> scales) {
        ItemKind kind = scales.isEmpty() ? ItemKind.TEXT : ItemKind.SCALE;
        String scale = scales.isEmpty() ? null : scales.get(scales.size() - 1).key();
        return of(section, new Item("", kind, Map.of(), scale, List.of(), null, null, false, false, null));
    }

    static Map<String, Object> of(String section, Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        QuestionnaireForm.spread(values, "text", item.text());
        values.put("section", section);
        values.put("kind", item.kind());
        values.put("scale", item.scale());
        QuestionnaireForm.spread(
                values,
                "choices",
                Lines.spread(item.choices().stream().map(Choice::text).toList()));
        values.put("lowest", shown(item.lowest()));
        values.put("highest", shown(item.highest()));
        values.put("required", item.required());
        values.put("not_relevant", item.notRelevant());
        Condition condition = item.condition();
        values.put("condition_item", condition == null ? null : condition.item());
        values.put("condition_answers", condition == null ? null : String.join(", ", condition.answers()));
        return values;
    }

    private static String shown(Integer number) {
        return number == null ? null : number.toString();
    }

    /** @param was null for a new one; a choice that reads the same keeps its key */
    Item item(String key, Item was) {
        ItemKind kind = draft.value("kind", ItemKind.class);
        boolean chosen = kind == ItemKind.SINGLE_CHOICE || kind == ItemKind.MULTIPLE_CHOICE;
        boolean number = kind == ItemKind.NUMBER;
        return new Item(
                key,
                kind,
                text,
                kind == ItemKind.SCALE ? typed("scale") : null,
                chosen ? keyed(was == null ? List.of() : was.choices()) : List.of(),
                number ? number(key, "lowest") : null,
                number ? number(key, "highest") : null,
                draft.value("required", Boolean.class),
                kind != ItemKind.TEXT && draft.value("not_relevant", Boolean.class),
                condition());
    }

    /** A choice that reads the same keeps its key wherever it stands; one in the place of none that is left is reworded. */
    private List<Choice> keyed(List<Choice> was) {
        List<Choice> keyed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        was.forEach(choice -> taken.add(choice.key()));
        for (int at = 0; at < choices.size(); at++) {
            Map<String, String> words = choices.get(at);
            Choice before = at < was.size() && !choices.contains(was.get(at).text()) ? was.get(at) : null;
            String key = was.stream()
                    .filter(choice -> choice.text().equals(words))
                    .findFirst()
                    .or(() -> Optional.ofNullable(before))
                    .map(Choice::key)
                    .orElseGet(() -> Keys.of(null, words, taken));
            taken.add(key);
            keyed.add(new Choice(key, words));
        }
        return keyed;
    }

    private Condition condition() {
        String item = typed("condition_item");
        if (item == null) {
            return null;
        }
        String answers = typed("condition_answers");
        return new Condition(item, answers == null ? List.of() : Arrays.asList(answers.split("[\\s,;]+")));
    }

    private Integer number(String key, String field) {
        String typed = typed(field);
        if (typed != null && !typed.matches("-?\\d{1,9}")) {
            throw new Refused(SurveyRefusal.NUMBER_LIMITS, key);
        }
        return typed == null ? null : Integer.valueOf(typed);
    }

    private String typed(String field) {
        String typed = draft.typed(field);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
