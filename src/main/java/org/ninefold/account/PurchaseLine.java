package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One line of a purchase. It repeats account, day and currency: work on the whole portfolio reads lines alone. */
@Entity
@Table(schema = "ninefold", name = "purchase_line")
public class PurchaseLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_line_seq")
    @SequenceGenerator(
            name = "purchase_line_seq",
            schema = "ninefold",
            sequenceName = "purchase_line_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "purchase_id")
    private Purchase purchase;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "purchased_on")
    private LocalDate purchasedOn;

    private String currency;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    private BigDecimal revenue;

    @Column(name = "direct_cost")
    private BigDecimal directCost;

    protected PurchaseLine() {}

    PurchaseLine(Purchase purchase, Purchase.NewLine line) {
        this.purchase = purchase;
        this.accountId = purchase.account().id();
        this.purchasedOn = purchase.purchasedOn();
        this.currency = purchase.currency();
        this.offering = line.offering();
        this.revenue = Check.amount(Field.REVENUE, Check.present(Field.REVENUE, line.revenue()));
        this.directCost = Check.amount(Field.DIRECT_COST, line.directCost());
    }

    public Offering offering() {
        return offering;
    }

    /** Negative for a return. */
    public BigDecimal revenue() {
        return revenue;
    }

    /** Null where unknown. */
    public BigDecimal directCost() {
        return directCost;
    }

    PurchaseFields.Line fields() {
        return new PurchaseFields.Line(offering == null ? null : offering.ref(), revenue, directCost);
    }
}
