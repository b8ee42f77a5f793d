package org.ninefold.kernel;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The parameters of an address as text: {@code cell=A1&owner=anna}. */
public final class QueryText {

    private QueryText() {}

    public static String write(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Of a parameter that is said twice the last counts.
     *
     * @throws IllegalArgumentException where a character is escaped wrongly
     */
    public static Map<String, String> read(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : text.replaceFirst("^\\?", "").split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
