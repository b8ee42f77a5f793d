package org.ninefold.account;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What is said of an activity.
 *
 * @param done false while it is planned
 * @param time of the day, in the installation's zone, or null
 * @param minutes how long it takes, or null
 * @param responsible sign-in name; null is the caller
 * @param contacts references of the people at the account who take part
 * @param colleagues sign-in names of who takes part beside the responsible one
 */
public record ActivityFields(
        ActivityKind kind,
        boolean done,
        LocalDate day,
        LocalTime time,
        Integer minutes,
        String subject,
        String note,
        String responsible,
        List<String> contacts,
        List<String> colleagues) {

    public ActivityFields {
        contacts = sorted(contacts);
        colleagues = sorted(colleagues);
    }

    private static List<String> sorted(List<String> names) {
        return names == null ? List.of() : names.stream().distinct().sorted().toList();
    }

    /** The same, done on this day. */
    ActivityFields doneOn(LocalDate when) {
        return new ActivityFields(kind, true, when, time, minutes, subject, note, responsible, contacts, colleagues);
    }

    /** The same, still to be done on this day. */
    public ActivityFields plannedFor(LocalDate when) {
        return new ActivityFields(kind, false, when, time, minutes, subject, note, responsible, contacts, colleagues);
    }

    ActivityFields by(String signIn) {
        return new ActivityFields(kind, done, day, time, minutes, subject, note, signIn, contacts, colleagues);
    }
}
