package org.ninefold.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ninefold.kernel.Refused;

/** What an account bought by one document: a day, a currency, and lines per offering. */
@Entity
@Table(schema = "ninefold", name = "purchase")
public class Purchase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchase_seq")
    @SequenceGenerator(name = "purchase_seq", schema = "ninefold", sequenceName = "purchase_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "purchased_on")
    private LocalDate purchasedOn;

    private String currency;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PurchaseLine> lines = new ArrayList<>();

    protected Purchase() {}

    public Purchase(String ref, Account account, LocalDate purchasedOn, String currency) {
        this.ref = Check.required(Field.REF, ref, Check.REF);
        this.account = account;
        describe(purchasedOn, currency);
    }

    /** Changes day and currency; {@link #replaceLines} must follow, since lines repeat them. */
    public void describe(LocalDate day, String newCurrency) {
        purchasedOn = Check.day(Field.DATE, Check.present(Field.DATE, day));
        currency = Check.present(Field.CURRENCY, Check.currency(newCurrency));
    }

    /** Replaces the lines as a whole. Like lines are kept: they are two. */
    public void replaceLines(List<NewLine> newLines) {
        if (newLines.isEmpty()) {
            throw new Refused(AccountRefusal.PURCHASE_WITHOUT_LINES, ref);
        }
        lines.clear();
        newLines.forEach(line -> lines.add(new PurchaseLine(this, line)));
    }

    /** A line with its offering found; {@code offering} and {@code directCost} may be null. */
    public record NewLine(Offering offering, BigDecimal revenue, BigDecimal directCost) {}

    public BigDecimal revenue() {
        return lines.stream().map(PurchaseLine::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the lines where it is known; null where it is of none. */
    public BigDecimal directCost() {
        return lines.stream()
                .map(PurchaseLine::directCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public Account account() {
        return account;
    }

    public LocalDate purchasedOn() {
        return purchasedOn;
    }

    public String currency() {
        return currency;
    }

    public List<PurchaseLine> lines() {
        return List.copyOf(lines);
    }

    public PurchaseFields fields() {
        return new PurchaseFields(
                purchasedOn, currency, lines.stream().map(PurchaseLine::fields).toList());
    }
}
