package org.ninefold.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ninefold.kernel.NotFound;

/** Steps by which people change a definition. Each leaves the definition it began with as it is. */
public record Revision(Definition of) {

    public Definition named(Map<String, String> name, Map<String, String> intro, Map<String, String> thanks) {
        return new Definition(of.key(), name, intro, thanks, of.scales(), of.sections());
    }

    /** Adds a section at the end, or gives the one of this key another title. */
    public Definition title(String key, Map<String, String> title) {
        boolean known = of.sections().stream().anyMatch(section -> section.key().equals(key));
        List<Section> sections = new ArrayList<>(of.sections());
        if (known) {
            sections.replaceAll(
                    section -> section.key().equals(key) ? new Section(key, title, section.items()) : section);
        } else {
            sections.add(new Section(key, title, List.of()));
        }
        return with(sections);
    }

    public Definition moveSection(String key, int steps) {
        return with(moved(of.sections(), Section::key, key, steps));
    }

    /** Its items go with it. */
    public Definition withoutSection(String key) {
        return with(of.sections().stream()
                .filter(section -> !section.key().equals(key))
                .toList());
    }

    /** Adds an item at the end of a section, changes it in its place there, or brings it over from another section. */
    public Definition item(String sectionKey, Item item) {
        if (of.sections().stream().noneMatch(section -> section.key().equals(sectionKey))) {
            throw new NotFound("section", sectionKey);
        }
        return items(section -> {
            List<Item> items = new ArrayList<>(section.items());
            boolean here = items.stream().anyMatch(one -> one.key().equals(item.key()));
            if (!section.key().equals(sectionKey)) {
                items.removeIf(one -> one.key().equals(item.key()));
            } else if (here) {
                items.replaceAll(one -> one.key().equals(item.key()) ? item : one);
            } else {
                items.add(item);
            }
            return items;
        });
    }

    /** Within its section. */
    public Definition moveItem(String key, int steps) {
        return items(section -> moved(section.items(), Item::key, key, steps));
    }

    public Definition withoutItem(String key) {
        return items(section ->
                section.items().stream().filter(item -> !item.key().equals(key)).toList());
    }

    /** Adds a scale, or changes the one of this key. */
    public Definition scale(Scale scale) {
        boolean known = of.scale(scale.key()).isPresent();
        List<Scale> scales = new ArrayList<>(of.scales());
        if (known) {
            scales.replaceAll(one -> one.key().equals(scale.key()) ? scale : one);
        } else {
            scales.add(scale);
        }
        return scales(scales);
    }

    public Definition withoutScale(String key) {
        return scales(
                of.scales().stream().filter(scale -> !scale.key().equals(key)).toList());
    }

    private Definition scales(List<Scale> scales) {
        return new Definition(of.key(), of.name(), of.intro(), of.thanks(), scales, of.sections());
    }

    private Definition items(Function<Section, List<Item>> change) {
        UnaryOperator<Section> changed = section -> section.with(change.apply(section));
        return with(of.sections().stream().map(changed).toList());
    }

    private Definition with(List<Section> sections) {
        return new Definition(of.key(), of.name(), of.intro(), of.thanks(), of.scales(), sections);
    }

    /** @param steps towards the end; less than none is towards the beginning. At an end it stays. */
    private static <T> List<T> moved(List<T> things, Function<T, String> keys, String key, int steps) {
        List<T> moved = new ArrayList<>(things);
        int at = things.stream().map(keys).toList().indexOf(key);
        int to = at + steps;
        if (at >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, at, to);
        }
        return moved;
    }
}
