package org.ninefold.task;

import java.time.LocalDate;

/**
 * Something that stands on a day of a person's calendar.
 *
 * @param uid the same for the same thing for ever, unlike that of any other thing
 * @param sequence grows with each change
 * @param note or null
 * @param page a page of the product with more about it, beginning with a slash
 */
public record CalendarEvent(String uid, long sequence, LocalDate day, String summary, String note, String page) {}
