package org.ninefold.survey;

import java.time.LocalDate;

/**
 * What is to be done for a survey by which day, in its order (000 slides 26 and 27). The slides have 25 November, 30
 * November, at the latest 16 December, a day of January that is lost, 23 January, when people are asked, and 31 January;
 * the others move with the first day.
 */
public enum FlowMark {
    /** Choose whom to ask. */
    PEOPLE(59),
    /** Ask for permission. */
    LETTER(54),
    /** At the latest. */
    REPLY(38),
    /** Hand people over, or put them on the page; its day is for people to set. */
    UPLOAD,
    /** People are asked. */
    RUN,
    /** Bring the results in. */
    RESULTS;

    private final int daysBefore;

    FlowMark() {
        this(0);
    }

    FlowMark(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** The day; null where nobody knows it. */
    public LocalDate on(LocalDate opens, LocalDate closes) {
        return switch (this) {
            case PEOPLE, LETTER, REPLY, RUN -> opens.minusDays(daysBefore);
            case UPLOAD -> null;
            case RESULTS -> closes;
        };
    }
}
