package org.ninefold.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A field before and after a change; null where there was or is nothing. */
public record FieldChange(String field, String was, String is) {

    /** The fields of both, by name. */
    static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
