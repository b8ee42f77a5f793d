package org.ninefold.survey;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.intake.Fault;
import org.ninefold.intake.Gathered;
import org.ninefold.intake.RowFault;
import org.ninefold.kernel.Refused;

/** Answers as a file has them: below each question's key a point, the key of a choice, {@code NA}, or words. */
record BroughtAnswers(Definition definition) {

    static final String COLUMN = "answers";

    private static final int LONGEST_FOUND = 300;

    /** The answers by the keys of their questions. Keys and marks may be written in capitals or not. */
    Map<String, String> of(String gathered) {
        Map<String, String> said = new LinkedHashMap<>();
        Gathered.read(gathered).forEach((name, text) -> said.put(key(name), text));
        return said;
    }

    private String key(String name) {
        return definition
                .items()
                .map(Item::key)
                .filter(key -> key.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    /** What is wrong first, or null. */
    Fault wrong(String gathered) {
        AnswerRules rules = new AnswerRules(definition, Locale.ENGLISH.getLanguage());
        Map<String, String> answers = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : of(gathered).entrySet()) {
            try {
                answers.putAll(rules.checked(Map.of(one.getKey(), one.getValue())));
            } catch (Refused refused) {
                return fault(refused, one.getKey() + " = " + one.getValue());
            }
        }
        try {
            rules.mustBeWhole(Answers.NONE.with(answers).asked(definition));
            return null;
        } catch (Refused refused) {
            return fault(refused, refused.facts().stream().map(String::valueOf).collect(Collectors.joining()));
        }
    }

    private static Fault fault(Refused refused, String found) {
        RowFault reason =
                switch ((WaveRefusal) refused.refusal()) {
                    case ITEM_UNKNOWN -> RowFault.UNKNOWN_QUESTION;
                    case ANSWER_MISSING -> RowFault.ANSWER_MISSING;
                    case ANSWER_TOO_LONG -> RowFault.TOO_LONG;
                    default -> RowFault.ANSWER_UNCLEAR;
                };
        return new Fault(
                COLUMN, reason, found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND - 1) + "…" : found);
    }
}
