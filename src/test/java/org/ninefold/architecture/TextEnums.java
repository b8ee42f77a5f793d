package org.ninefold.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.kernel.Refusal;

/** Constants that people read. A refusal is always read; another enum is, as soon as one of its constants has a text. */
record TextEnums(List<Class<?>> enums) {

    static TextEnums in(JavaClasses classes) {
        return new TextEnums(classes.stream()
                .filter(type -> type.isEnum())
                .<Class<?>>map(type -> type.reflect())
                .toList());
    }

    List<String> withoutText(Set<String> known) {
        return enums.stream()
                .filter(type -> Refusal.class.isAssignableFrom(type)
                        || keys(type).stream().anyMatch(known::contains))
                .flatMap(type -> keys(type).stream())
                .filter(key -> !known.contains(key))
                .map(key -> key + " has no text")
                .toList();
    }

    /** Two enums of one name would share their texts. */
    List<String> sharingTexts(Set<String> known) {
        Map<String, Class<?>> named = new HashMap<>();
        return enums.stream()
                .filter(type -> keys(type).stream().anyMatch(known::contains))
                .filter(type -> named.put(type.getSimpleName(), type) != null)
                .map(type -> type.getName() + " shares its name with another enum that has texts")
                .toList();
    }

    Set<String> keys() {
        return enums.stream().flatMap(type -> keys(type).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** For samples: these enums only. */
    static TextEnums of(Class<?>... enums) {
        return new TextEnums(Arrays.asList(enums));
    }
}
