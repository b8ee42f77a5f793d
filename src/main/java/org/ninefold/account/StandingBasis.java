package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ninefold.kernel.Period;

/**
 * By what measure and over which period all standings were reckoned: one row, kept by the placement together with the
 * standings. Lists and exports state it (document 000, slide 7).
 */
@Entity
@Table(schema = "ninefold", name = "standing_basis")
public class StandingBasis {

    @Id
    @Column(name = "run_id")
    private long runId;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    protected StandingBasis() {}

    public long runId() {
        return runId;
    }

    public Measure measure() {
        return measure;
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }
}
