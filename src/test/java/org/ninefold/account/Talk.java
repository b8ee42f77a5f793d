package org.ninefold.account;

import java.time.LocalDate;
import java.util.List;

/** Activities to be added, on a clock that stands still. */
final class Talk {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private Talk() {}

    static ActivityFields done(ActivityKind kind, LocalDate day) {
        return fields(kind, true, day);
    }

    static ActivityFields planned(ActivityKind kind, LocalDate day) {
        return fields(kind, false, day);
    }

    private static ActivityFields fields(ActivityKind kind, boolean done, LocalDate day) {
        return new ActivityFields(kind, done, day, null, null, "Prices", null, null, null, null);
    }

    static ActivityFields lasting(int minutes) {
        return new ActivityFields(ActivityKind.CALL, true, TODAY, null, minutes, "Prices", null, null, null, null);
    }

    static ActivityFields with(String contact, String colleague) {
        return new ActivityFields(
                ActivityKind.CALL, true, TODAY, null, null, "Prices", null, null, List.of(contact), List.of(colleague));
    }
}
