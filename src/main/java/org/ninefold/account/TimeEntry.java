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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ninefold.access.Audit.Change;

/** Hours spent on an account and what an hour costs us (document 000, slide 6: time-based costs). */
@Entity
@Table(schema = "ninefold", name = "time_entry")
public class TimeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "time_entry_seq")
    @SequenceGenerator(
            name = "time_entry_seq",
            schema = "ninefold",
            sequenceName = "time_entry_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    private BigDecimal hours;

    @Column(name = "hourly_cost")
    private BigDecimal hourlyCost;

    private String currency;

    protected TimeEntry() {}

    public TimeEntry(String ref, Account account, TimeEntryFields fields) {
        this.ref = Check.required(Field.REF, ref, Check.REF);
        this.account = account;
        describe(fields);
    }

    /** Takes over new figures; the currency must be known by now. */
    public void describe(TimeEntryFields fields) {
        workedOn = Check.day(Field.DATE, Check.present(Field.DATE, fields.workedOn()));
        hours = notNegative(Field.HOURS, Check.number(Field.HOURS, fields.hours(), 7, 2));
        hourlyCost = notNegative(Field.HOURLY_COST, Check.amount(Field.HOURLY_COST, fields.hourlyCost()));
        currency = Check.present(Field.CURRENCY, Check.currency(fields.currency()));
    }

    private static BigDecimal notNegative(Field field, BigDecimal number) {
        return Check.notNegative(field, Check.present(field, number));
    }

    Change changesSince(TimeEntryFields was, Change change) {
        return change.field("worked_on", was.workedOn(), workedOn)
                .field("hours", Check.plain(was.hours()), Check.plain(hours))
                .field("hourly_cost", Check.plain(was.hourlyCost()), Check.plain(hourlyCost))
                .field("currency", was.currency(), currency);
    }

    public TimeEntryFields fields() {
        return new TimeEntryFields(workedOn, hours, hourlyCost, currency);
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
}
