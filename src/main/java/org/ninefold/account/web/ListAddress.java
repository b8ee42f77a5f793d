package org.ninefold.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list: a page and the parameters that say what it shows. Links of the list are other addresses. */
public record ListAddress(String page, Map<String, String> parameters) {

    public ListAddress {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** Keeps, of the parameters given, those of these names that say something. */
    static ListAddress of(String page, List<String> names, Map<String, String> given) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach(name -> kept.put(name, given.get(name)));
        kept.values().removeIf(text -> text == null || text.isBlank());
        return new ListAddress(page, kept);
    }

    /** What a parameter says, or null. */
    public String get(String name) {
        return parameters.get(name);
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    public ListAddress with(String name, Object says) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put(name, String.valueOf(says));
        return new ListAddress(page, changed);
    }

    public ListAddress without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new ListAddress(page, changed);
    }

    /** The same parameters on another page. */
    public ListAddress at(String otherPage) {
        return new ListAddress(otherPage, parameters);
    }

    /** A whole number from 1 to {@code most}; anything else is {@code standard}. */
    int number(String name, int standard, int most) {
        String text = get(name);
        if (text == null || !text.matches("[1-9]\\d{0,8}")) {
            return standard;
        }
        return Math.min(Integer.parseInt(text), most);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
