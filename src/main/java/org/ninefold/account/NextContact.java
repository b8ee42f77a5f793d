package org.ninefold.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ninefold.platform.store.Sql;

/** When the next contact with an account is planned for, if any is. */
public enum NextContact {
    /** None is planned. */
    NONE,
    /** It was to be before today. */
    LATE,
    /** Today or on one of the six days after it. */
    WEEK;

    private static final int DAYS = 7;

    /** As an address says it, in small letters; empty where it says none of them. */
    public static Optional<NextContact> of(String text) {
        return Arrays.stream(values())
                .filter(known -> known.toString().equals(text))
                .findFirst();
    }

    void on(Sql sql, LocalDate today) {
        switch (this) {
            case NONE -> sql.add(" and a.next_contact_on is null");
            case LATE -> sql.add(" and a.next_contact_on < ?", today);
            case WEEK -> sql.add(" and a.next_contact_on >= ? and a.next_contact_on < ?", today, today.plusDays(DAYS));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
