package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ninefold.access.Audit.Change;
import org.ninefold.kernel.Period;
import org.ninefold.kernel.Refused;

/** What an account buys in total of what we can supply, or of one offering, in a period (document 000, slide 5). */
@Entity
@Table(schema = "ninefold", name = "wallet")
public class Wallet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wallet_seq")
    @SequenceGenerator(name = "wallet_seq", schema = "ninefold", sequenceName = "wallet_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "offering_id")
    private Offering offering;

    @Column(name = "offering_key")
    private long offeringKey;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "total_purchases")
    private BigDecimal totalPurchases;

    @Column(name = "estimated_share")
    private BigDecimal estimatedShare;

    private String currency;

    @Enumerated(EnumType.STRING)
    private WalletSource source;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Wallet() {}

    /** @param offering null for the total wallet */
    public Wallet(Account account, Offering offering) {
        this.account = account;
        cover(offering);
    }

    /** Makes it the wallet of an offering, or the total with null. */
    public void cover(Offering newOffering) {
        offering = newOffering;
        offeringKey = newOffering == null ? 0 : newOffering.id();
    }

    /** Takes over new figures; the currency must be known by now. */
    public void describe(WalletFields fields) {
        Period period = Check.present(Field.PERIOD_FROM, fields.period());
        periodFrom = Check.day(Field.PERIOD_FROM, period.from());
        periodTo = Check.day(Field.PERIOD_TO, period.to());
        if ((fields.totalPurchases() == null) == (fields.estimatedShare() == null)) {
            throw new Refused(AccountRefusal.WALLET_TOTAL_OR_SHARE);
        }
        totalPurchases =
                Check.notNegative(Field.TOTAL_PURCHASES, Check.amount(Field.TOTAL_PURCHASES, fields.totalPurchases()));
        estimatedShare = share(fields.estimatedShare());
        currency = Check.present(Field.CURRENCY, Check.currency(fields.currency()));
        source = fields.source() == null ? WalletSource.ESTIMATED : fields.source();
    }

    private static BigDecimal share(BigDecimal share) {
        if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new Refused(AccountRefusal.SHARE_OUT_OF_RANGE, share.toString());
        }
        return Check.number(Field.ESTIMATED_SHARE, share, 1, 10);
    }

    public void enteredBy(String signIn, Instant now) {
        enteredBy = signIn;
        enteredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Change changesSince(WalletFields was, Change change) {
        WalletFields is = fields();
        return change.field("offering", was.offering(), is.offering())
                .field("period", days(was.period()), days(is.period()))
                .field("total_purchases", Check.plain(was.totalPurchases()), Check.plain(totalPurchases))
                .field("estimated_share", Check.plain(was.estimatedShare()), Check.plain(estimatedShare))
                .field("currency", was.currency(), currency)
                .field("source", was.source(), source);
    }

    /** Adds what it said, now that it is gone. */
    Change removal(Change change) {
        WalletFields was = fields();
        return change.field("offering", was.offering(), null)
                .field("period", days(was.period()), null)
                .field("total_purchases", Check.plain(totalPurchases), null)
                .field("estimated_share", Check.plain(estimatedShare), null)
                .field("currency", currency, null);
    }

    private static String days(Period period) {
        return period == null ? null : period.from() + "/" + period.to();
    }

    public WalletFields fields() {
        return new WalletFields(
                offering == null ? null : offering.ref(), period(), totalPurchases, estimatedShare, currency, source);
    }

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Account account() {
        return account;
    }

    /** Null for the total wallet. */
    public Offering offering() {
        return offering;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
