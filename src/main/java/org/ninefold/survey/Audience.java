package org.ninefold.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ninefold.kernel.Refused;

/**
 * Whom a wave means.
 *
 * @param which the number of a saved view of the account list, cells as A1, keys of roles in the decision, or references of contacts
 */
public record Audience(Kind kind, List<String> which) {

    /** What people are chosen by. */
    public enum Kind {
        /** Everybody at the accounts that a saved view finds. */
        FILTER,
        /** Everybody at the accounts in these cells of the matrix. */
        CELLS,
        /** Everybody who has one of these roles in the decision, on a decision map or as the one who decides. */
        ROLES,
        CONTACTS
    }

    /** More named one by one than anybody chooses; a view or cells take any number. */
    public static final int MOST = 10_000;

    public Audience {
        which = which.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws Refused where nobody can be meant */
    Audience checked() {
        boolean wrong = which.isEmpty()
                || which.size() > MOST
                || kind == Kind.FILTER && (which.size() != 1 || !which.get(0).matches("\\d{1,18}"))
                || kind == Kind.CELLS && !which.stream().allMatch(cell -> cell.matches("[ABC][123]"));
        if (wrong) {
            throw new Refused(WaveRefusal.AUDIENCE_UNCLEAR, MOST);
        }
        return this;
    }

    /** As lists tell of it: without people one by one. */
    Audience listed() {
        return kind == Kind.CONTACTS ? new Audience(kind, List.of()) : this;
    }

    /** As it is kept: one a line. */
    String text() {
        return String.join("\n", which);
    }

    static Audience of(Kind kind, String text) {
        return new Audience(kind, Arrays.asList(text.split("\n")));
    }
}
