package org.ninefold.account;

import java.util.Optional;

/**
 * For how long nobody was in contact with an account, if ever.
 *
 * @param days more than so many; 0 is as many as the account's cell allows ({@link ContactRhythm})
 */
public record Silence(int days) {

    /** Longer than the cell's rhythm. */
    public static final Silence OVERDUE = new Silence(0);

    private static final String OVERDUE_TEXT = "overdue";

    /** As an address says it: {@code overdue}, or a number of days; empty where it says neither. */
    public static Optional<Silence> of(String text) {
        if (OVERDUE_TEXT.equals(text)) {
            return Optional.of(OVERDUE);
        }
        return text != null && text.matches("[1-9][0-9]{0,3}")
                ? Optional.of(new Silence(Integer.parseInt(text)))
                : Optional.empty();
    }

    public boolean isOverdue() {
        return days == 0;
    }

    @Override
    public String toString() {
        return isOverdue() ? OVERDUE_TEXT : Integer.toString(days);
    }
}
