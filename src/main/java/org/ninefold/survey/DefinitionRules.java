package org.ninefold.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;

/** What a definition must be, so that it can be asked, answered and counted. */
final class DefinitionRules {

    /** Most items of a questionnaire. */
    static final int ITEMS = 200;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 30;

    private final Definition definition;
    private final Set<String> keys = new HashSet<>();
    private final List<Item> earlier = new ArrayList<>();

    private DefinitionRules(Definition definition) {
        this.definition = definition;
    }

    /** @throws Refused for the first thing that is wrong */
    static Definition checked(Definition definition) {
        new DefinitionRules(definition).check();
        return definition;
    }

    private void check() {
        key(definition.key());
        text(definition.key(), definition.name(), SHORT);
        languages(definition.key(), definition.intro(), LONG);
        languages(definition.key(), definition.thanks(), LONG);
        Set<String> scales = new HashSet<>();
        definition.scales().forEach(scale -> {
            unique(scale.key(), scales);
            scale(scale);
        });
        Set<String> sections = new HashSet<>();
        definition.sections().forEach(section -> {
            unique(section.key(), sections);
            text(section.key(), section.title(), SHORT);
        });
        if (definition.items().count() > ITEMS) {
            throw new Refused(SurveyRefusal.TOO_MANY_ITEMS, ITEMS);
        }
        definition.items().forEach(this::item);
    }

    private static void key(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new Refused(SurveyRefusal.KEY_INVALID, key);
        }
    }

    private static void unique(String key, Set<String> taken) {
        key(key);
        if (!taken.add(key)) {
            throw new Refused(SurveyRefusal.KEY_TWICE, key);
        }
    }

    private static void text(String key, Map<String, String> texts, int longest) {
        if (texts.isEmpty()) {
            throw new Refused(SurveyRefusal.TEXT_MISSING, key);
        }
        languages(key, texts, longest);
    }

    private static void languages(String key, Map<String, String> texts, int longest) {
        texts.forEach((language, text) -> {
            if (!Bundles.LANGUAGES.contains(language)) {
                throw new Refused(SurveyRefusal.LANGUAGE_UNKNOWN, language);
            }
            if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new Refused(SurveyRefusal.TEXT_UNREADABLE, key);
            }
            if (text.length() > longest) {
                throw new Refused(SurveyRefusal.TEXT_TOO_LONG, key, longest);
            }
        });
    }

    private static void scale(Scale scale) {
        List<Integer> points = scale.points();
        boolean count = points.size() >= Scale.FEWEST && points.size() <= Scale.MOST;
        if (!count
                || !(steps(points, step -> step > 0) || steps(points, step -> step < 0))
                || !points.containsAll(scale.words().keySet())) {
            throw new Refused(SurveyRefusal.SCALE_POINTS, scale.key(), Scale.FEWEST, Scale.MOST);
        }
        if (points.stream().anyMatch(point -> point < -Scale.FARTHEST || point > Scale.FARTHEST)) {
            throw new Refused(SurveyRefusal.SCALE_RANGE, scale.key(), -Scale.FARTHEST, Scale.FARTHEST);
        }
        if (scale.best() != points.get(0) && scale.best() != points.get(points.size() - 1)) {
            throw new Refused(SurveyRefusal.SCALE_BEST, scale.key());
        }
        scale.words().values().forEach(texts -> languages(scale.key(), texts, SHORT));
    }

    private static boolean steps(List<Integer> points, IntPredicate direction) {
        return IntStream.range(1, points.size())
                .map(at -> Integer.compare(points.get(at), points.get(at - 1)))
                .allMatch(direction);
    }

    private void item(Item item) {
        unique(item.key(), keys);
        text(item.key(), item.text(), LONG);
        switch (item.kind()) {
            case SCALE -> {
                if (item.scale() == null || definition.scale(item.scale()).isEmpty()) {
                    throw new Refused(SurveyRefusal.SCALE_UNKNOWN, item.key());
                }
            }
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> choices(item);
            case NUMBER -> {
                if (item.lowest() != null && item.highest() != null && item.lowest() > item.highest()) {
                    throw new Refused(SurveyRefusal.NUMBER_LIMITS, item.key());
                }
            }
            case TEXT, YES_NO -> {}
        }
        if (item.condition() != null && !isKnown(item.condition())) {
            throw new Refused(SurveyRefusal.CONDITION_UNKNOWN, item.key());
        }
        earlier.add(item);
    }

    private static void choices(Item item) {
        if (item.choices().size() < FEWEST_CHOICES || item.choices().size() > MOST_CHOICES) {
            throw new Refused(SurveyRefusal.CHOICES_COUNT, item.key(), FEWEST_CHOICES, MOST_CHOICES);
        }
        Set<String> taken = new HashSet<>();
        item.choices().forEach(choice -> {
            unique(choice.key(), taken);
            text(item.key(), choice.text(), SHORT);
        });
    }

    private boolean isKnown(Condition condition) {
        return !condition.answers().isEmpty()
                && earlier.stream()
                        .filter(item -> item.key().equals(condition.item())
                                && item.kind().isClosed())
                        .anyMatch(item -> answers(item).containsAll(condition.answers()));
    }

    private Set<String> answers(Item item) {
        Set<String> answers = new HashSet<>(item.notRelevant() ? Set.of(Item.NOT_RELEVANT) : Set.of());
        switch (item.kind()) {
            case SCALE -> definition.scale(item).points().forEach(point -> answers.add(point.toString()));
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> item.choices().forEach(choice -> answers.add(choice.key()));
            case YES_NO -> answers.addAll(Item.YES_NO);
            case NUMBER, TEXT -> {}
        }
        return answers;
    }
}
