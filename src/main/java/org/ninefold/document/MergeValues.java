package org.ninefold.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of fields as they are kept with a message: a line for each. */
final class MergeValues {

    private MergeValues() {}

    static String write(Map<MergeField, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey().name() + "=" + oneLine(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static Map<MergeField, String> read(String kept) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        if (kept != null && !kept.isEmpty()) {
            kept.lines().forEach(line -> {
                int at = line.indexOf('=');
                values.put(MergeField.valueOf(line.substring(0, at)), line.substring(at + 1));
            });
        }
        return values;
    }

    /** Names are lines: a break in one is somebody's trick, or a slip. */
    static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
