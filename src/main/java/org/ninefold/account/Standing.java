package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a customer stands by the current placement. The placement writes the rows, set-based, and only of customers;
 * {@link StandingLoyalty} adds the priority; here they are read. Amounts are in the reporting currency.
 */
@Entity
@Table(schema = "ninefold", name = "standing")
public class Standing {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    private String cell;

    @Enumerated(EnumType.STRING)
    private Unplaced reason;

    @Column(name = "account_value")
    private BigDecimal value;

    private BigDecimal share;
    private BigDecimal headroom;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(insertable = false, updatable = false)
    private Integer priority;

    protected Standing() {}

    /** A1..C3, or null where the customer is not placed. */
    public String cell() {
        return cell;
    }

    /** Why the customer is not placed, or null. */
    public Unplaced reason() {
        return reason;
    }

    /** By the measure of the placement; null where not ranked. */
    public BigDecimal value() {
        return value;
    }

    /** Fraction, above 1 where the figures contradict each other; null where unknown. */
    public BigDecimal share() {
        return share;
    }

    public BigDecimal headroom() {
        return headroom;
    }

    /** 1 to 36, or null where the customer is not placed or was not asked. */
    public Integer priority() {
        return priority;
    }

    /** The last day of the placement's period. */
    public LocalDate asOf() {
        return asOf;
    }
}
