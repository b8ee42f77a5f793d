package org.ninefold.task;

import java.util.List;
import org.ninefold.access.Caller;

/** A feature that has something to put on a person's calendar; found by CDI. */
public interface CalendarSource {

    /** What the person is to do on which day, as far as the person sees it, always in the same order. */
    List<CalendarEvent> events(Caller person);
}
