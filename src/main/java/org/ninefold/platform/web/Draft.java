package org.ninefold.platform.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person is typing over what was there. When somebody else saves first, nothing is lost: fields the person has
 * not touched take the new value, the typing stays in the others, and both are shown side by side.
 */
public final class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A field that somebody else changed meanwhile. {@code taken}: the person had not touched it, so it is theirs now. */
    public record Difference(String field, Object was, Object theirs, Object mine, boolean taken)
            implements Serializable {}

    private final LinkedHashMap<String, Object> values = new LinkedHashMap<>();
    private final LinkedHashMap<String, Object> seen = new LinkedHashMap<>();
    private final ArrayList<Difference> differences = new ArrayList<>();
    private long version;
    private String other;

    /** Begins with what is stored now. */
    void begin(Map<String, Object> stored, long storedVersion) {
        values.clear();
        values.putAll(stored);
        seen.clear();
        seen.putAll(stored);
        version = storedVersion;
    }

    /** What is typed next was typed over this version, of which no more than its number is known. */
    void sawOnly(long typedOver) {
        if (typedOver != version) {
            version = typedOver;
            seen.clear();
        }
    }

    /**
     * Meets what somebody else saved meanwhile: from here on saving is deliberate.
     *
     * @param who who saved it
     */
    void meet(Map<String, Object> theirs, long theirVersion, String who) {
        differences.clear();
        theirs.forEach((field, theirValue) -> {
            Object was = seen.get(field);
            Object mine = values.get(field);
            boolean alike = seen.isEmpty() && same(mine, theirValue);
            if (!same(was, theirValue) && !alike) {
                boolean untouched = same(mine, was);
                if (untouched) {
                    values.put(field, theirValue);
                }
                differences.add(new Difference(field, was, theirValue, mine, untouched || same(mine, theirValue)));
            }
        });
        seen.clear();
        seen.putAll(theirs);
        version = theirVersion;
        other = who;
    }

    /** Whether it says the same as what is stored. */
    boolean says(Map<String, Object> stored) {
        return stored.entrySet().stream().allMatch(field -> same(values.get(field.getKey()), field.getValue()));
    }

    /** Gives up the own typing in a field for theirs. */
    public void take(String field) {
        for (int i = 0; i < differences.size(); i++) {
            Difference difference = differences.get(i);
            if (difference.field().equals(field)) {
                values.put(field, difference.theirs());
                differences.set(
                        i, new Difference(field, difference.was(), difference.theirs(), difference.mine(), true));
            }
        }
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** Who saved meanwhile, or null. */
    public String getOther() {
        return other;
    }

    /** The version of what the form shows. */
    public long getVersion() {
        return version;
    }

    public String typed(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    public <T> T value(String field, Class<T> type) {
        return type.cast(values.get(field));
    }

    /** Empty is as good as missing. */
    private static boolean same(Object one, Object another) {
        if (one instanceof Comparable<?> && another != null && one.getClass() == another.getClass()) {
            @SuppressWarnings("unchecked")
            Comparable<Object> comparable = (Comparable<Object>) one;
            return comparable.compareTo(another) == 0;
        }
        return Objects.equals("".equals(one) ? null : one, "".equals(another) ? null : another);
    }
}
