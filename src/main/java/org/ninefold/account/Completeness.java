package org.ninefold.account;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How much of what we want to know of an account is known.
 *
 * @param met what is known, or was done
 */
public record Completeness(Set<Need> met) {

    public Completeness {
        met = Set.copyOf(met);
    }

    /** What is missing, in the order of the needs. */
    public List<Need> missing() {
        return Arrays.stream(Need.values()).filter(need -> !met.contains(need)).toList();
    }

    public boolean isMet(Need need) {
        return met.contains(need);
    }

    /** The first day of the quarter of a day: January, April, July or October. */
    static LocalDate quarter(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }
}
