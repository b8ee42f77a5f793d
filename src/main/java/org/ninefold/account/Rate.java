package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ninefold.kernel.Refused;

/** Reporting currency per unit of another currency, from a day until the next rate's day. */
@Entity
@Table(schema = "ninefold", name = "rate")
public class Rate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rate_seq")
    @SequenceGenerator(name = "rate_seq", schema = "ninefold", sequenceName = "rate_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String currency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private BigDecimal rate;

    protected Rate() {}

    public Rate(RateFields fields) {
        describe(fields);
    }

    public void describe(RateFields fields) {
        currency = Check.present(Field.CURRENCY, Check.currency(fields.currency()));
        validFrom = Check.day(Field.VALID_FROM, Check.present(Field.VALID_FROM, fields.validFrom()));
        rate = Check.number(Field.RATE, Check.present(Field.RATE, fields.rate()), 9, 10);
        if (rate.signum() <= 0) {
            throw new Refused(AccountRefusal.RATE_NOT_POSITIVE, currency);
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RateFields fields() {
        return new RateFields(currency, validFrom, rate);
    }
}
