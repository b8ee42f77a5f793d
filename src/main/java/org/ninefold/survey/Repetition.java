package org.ninefold.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How a wave stands to those that measure the same: earlier and later, or, in a radar, from another viewpoint
 * (decision 030).
 */
@Embeddable
class Repetition {

    /** The number of the first wave of the series. */
    @Column(name = "series_id")
    private Long series;

    @Column(name = "again_months")
    private Integer months;

    /** Whether somebody was reminded of the next one. */
    @Column(name = "again_told")
    private boolean told;

    void begin(Long first) {
        series = first;
    }

    /** What the next wave carries on. */
    Repetition carriedOn() {
        Repetition next = new Repetition();
        next.series = series;
        next.months = months;
        return next;
    }

    /** @param wanted 1 to 60; null for when it is relevant */
    void every(Integer wanted) {
        months = wanted;
        told = false;
    }

    void tell() {
        told = true;
    }

    Long series() {
        return series;
    }

    Integer months() {
        return months;
    }

    /** The first day of the next wave: when it is due, or today where that is over or nobody has named a day. */
    LocalDate next(LocalDate opened, LocalDate today) {
        LocalDate due = due(opened);
        return due == null || due.isBefore(today) ? today : due;
    }

    /** The day on which the same is to be measured again; null where nobody has named one. */
    LocalDate due(LocalDate opened) {
        return months == null ? null : opened.plusMonths(months);
    }

    WaveView.Again view(LocalDate opened) {
        return new WaveView.Again(series, months, due(opened));
    }
}
