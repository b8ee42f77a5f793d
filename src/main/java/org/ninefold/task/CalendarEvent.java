package org.ninefold.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that stands on a day of a person's calendar.
 *
 * @param uid the same for the same thing for ever, unlike that of any other thing
 * @param sequence grows with each change
 * @param hours when the person is busy with it, or null for what stands on the whole day and leaves the person free
 * @param note or null
 * @param page a page of the product with more about it, beginning with a slash
 */
public record CalendarEvent(
        String uid, long sequence, LocalDate day, Hours hours, String summary, String note, String page) {

    /** From one moment to another. */
    public record Hours(Instant from, Instant to) {}
}
