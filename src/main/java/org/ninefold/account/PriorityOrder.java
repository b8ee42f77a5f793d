package org.ninefold.account;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.ninefold.kernel.Refused;

/**
 * Which codes of cell and loyalty digit, {@code A3-4}, come first where there is not time for all. An account's priority
 * is the place of its code: 1 to 36 (document 000, slide 16).
 */
public record PriorityOrder(List<String> codes) implements Serializable {

    /** Who may leave first; then by value, by what is left to win, and the worse digit first. A3-4 is 1, B3-4 is 7. */
    public static final PriorityOrder STANDARD = new PriorityOrder(standard());

    /** @throws Refused unless each of the 36 codes is there once */
    public PriorityOrder {
        codes = codes == null
                ? List.of()
                : codes.stream().filter(Objects::nonNull).toList();
        List<String> known = standard();
        if (codes.size() != known.size() || !new HashSet<>(codes).containsAll(known)) {
            throw new Refused(AccountRefusal.PRIORITIES_INCOMPLETE, known.size());
        }
    }

    /** Of codes with commas between them. */
    public static PriorityOrder of(String text) {
        return new PriorityOrder(codes(text));
    }

    /** As they stand in such a text, whatever they are. */
    public static List<String> codes(String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }

    public static String code(String cell, int digit) {
        return cell + "-" + digit;
    }

    /** Codes with commas between them: each has four letters, which the statements reckon with. */
    public String text() {
        return String.join(",", codes);
    }

    private static List<String> standard() {
        List<String> all = new ArrayList<>();
        for (int worse : new int[] {4, 2}) {
            for (String value : List.of("A", "B", "C")) {
                for (String share : List.of("3", "2", "1")) {
                    all.add(code(value + share, worse));
                    all.add(code(value + share, worse - 1));
                }
            }
        }
        return all;
    }
}
