package org.ninefold.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.ReadyMade;
import org.ninefold.survey.Scale;
import org.ninefold.survey.Section;

/** What one person thinks of the demo company, as answers to the questionnaire on satisfaction. */
final class Opinion {

    private static final Definition ASKED = ReadyMade.definition("satisfaction");
    private static final Properties WORDS = read();

    /** What not every customer buys. */
    private static final Set<String> NOT_FOR_ALL =
            Set.of("consulting", "installation", "hardware", "training", "technical", "development");

    /** How far people find us from what they think of us on the whole, the first time and the second. */
    private static final Map<String, List<Double>> ITEMS = Map.of(
            "quick-reaction", List.of(-0.16, 0.02),
            "relevant-communication", List.of(-0.10, 0.0),
            "adviser", List.of(0.07, 0.09),
            "shows-value", List.of(-0.12, -0.11),
            "solving-time", List.of(0.02, -0.13),
            "web", List.of(-0.18, -0.05));

    private final int number;
    private final Dice dice;

    /** From 0, nothing is well, to 1, all is. */
    private final double content;

    /**
     * @param mood of the account, 0 to 1
     * @param number 0 the first time, 1 the second
     */
    Opinion(double mood, int number, Dice dice) {
        this.number = number;
        this.dice = dice;
        this.content = mood + 0.02 * number + dice.between(-0.12, 0.12);
    }

    /** By item; own words in the person's language. */
    Map<String, String> given(String language) {
        Map<String, String> given = new HashMap<>();
        for (Section section : ASKED.sections()) {
            boolean foreign = NOT_FOR_ALL.contains(section.key()) && dice.chance(0.45);
            for (Item item : section.items()) {
                if (item.kind() == ItemKind.TEXT) {
                    words(language, item, given);
                } else if (foreign) {
                    given.put(item.key(), Item.NOT_RELEVANT);
                } else if (!dice.chance(0.03)) {
                    given.put(item.key(), Integer.toString(point(item)));
                }
            }
        }
        return given;
    }

    private void words(String language, Item item, Map<String, String> given) {
        if (dice.chance(0.22)) {
            String all = WORDS.getProperty(language, WORDS.getProperty("en"));
            given.put(item.key(), dice.of(List.of(all.split("\\s*\\|\\s*"))));
        }
    }

    private int point(Item item) {
        Scale scale = ASKED.scale(item);
        double found =
                content + ITEMS.getOrDefault(item.key(), List.of(0.0, 0.0)).get(number) + dice.between(-0.15, 0.15);
        double part = Math.max(0, Math.min(1, found));
        return (int) Math.round(scale.worst() + part * (scale.best() - scale.worst()));
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Opinion.class.getResourceAsStream("opinions.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
