package org.ninefold.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Period;

/** One placement of all customers: its inputs, and what came of it. Shares its id with its job. */
@Entity
@Table(schema = "ninefold", name = "placement_run")
public class PlacementRun {

    @Id
    private Long id;

    @Column(name = "period_from")
    private LocalDate from;

    @Column(name = "period_to")
    private LocalDate to;

    private Integer months;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "low_limit")
    private BigDecimal low;

    @Column(name = "high_limit")
    private BigDecimal high;

    private String currency;
    private int ranked;
    private int placed;
    private boolean appointed;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected PlacementRun() {}

    PlacementRun(long id, Period period, Measure measure, Limits limits, String createdBy) {
        this.id = id;
        this.from = period.from();
        this.to = period.to();
        this.months = PlacementPeriod.months(period);
        this.measure = measure;
        this.low = limits.low();
        this.high = limits.high();
        this.createdBy = createdBy;
    }

    PlacementRun in(String reportingCurrency) {
        currency = reportingCurrency;
        return this;
    }

    public Long id() {
        return id;
    }

    public Period period() {
        return new Period(from, to);
    }

    public Measure measure() {
        return measure;
    }

    /** The limits this run used. */
    public Limits limits() {
        return new Limits(low, high);
    }

    /** The reporting currency as it was. */
    public String currency() {
        return currency;
    }

    /** How many accounts have a value grade. */
    public int ranked() {
        return ranked;
    }

    /** How many accounts have a cell. */
    public int placed() {
        return placed;
    }

    public boolean appointed() {
        return appointed;
    }

    public String createdBy() {
        return createdBy;
    }

    /** When the figures became whole, or null. */
    public Instant finishedAt() {
        return finishedAt;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    boolean hasInputs(Period period, Measure by, Limits limits) {
        return period().equals(period) && measure == by && limits().equals(limits);
    }

    void appoint(boolean appoint) {
        appointed = appoint;
    }

    void begin() {
        ranked = 0;
        placed = 0;
        finishedAt = null;
    }

    void count(int rankedAccounts, int placedAccounts) {
        ranked = rankedAccounts;
        placed = placedAccounts;
    }

    void finish(Instant now) {
        finishedAt = now;
    }
}
