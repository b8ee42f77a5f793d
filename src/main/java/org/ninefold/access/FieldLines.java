package org.ninefold.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Fields with their values as the log keeps them: {@code field=value}, one a line. */
final class FieldLines {

    private FieldLines() {}

    /** @return null where there is no field */
    static String write(Map<String, Object> fields) {
        return fields.isEmpty()
                ? null
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + oneLine(String.valueOf(field.getValue())))
                        .collect(Collectors.joining("\n"));
    }

    /** The fields in the order in which they were written; none for null. */
    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (text != null) {
            text.lines().filter(line -> line.indexOf('=') >= 0).forEach(line -> {
                int sign = line.indexOf('=');
                fields.put(line.substring(0, sign), whole(line.substring(sign + 1)));
            });
        }
        return fields;
    }

    /** A value with a line break in it would look like another field. */
    private static String oneLine(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String whole(String line) {
        StringBuilder value = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length()) {
                at++;
                c = unescaped(line.charAt(at));
            }
            value.append(c);
        }
        return value.toString();
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
