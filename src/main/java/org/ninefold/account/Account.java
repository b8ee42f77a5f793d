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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Team;

/** A company or person we sell to, want to sell to, or sold to. */
@Entity
@Table(schema = "ninefold", name = "account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", schema = "ninefold", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @Column(name = "ref_key")
    private String refKey;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "alike_key")
    private String alikeKey;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    private String country;
    private String currency;

    @Column(name = "customer_since")
    private LocalDate customerSince;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Kept by {@link ContactDays}, beside what people edit. */
    @Column(name = "last_contact_on", insertable = false, updatable = false)
    private LocalDate lastContact;

    @Column(name = "next_contact_on", insertable = false, updatable = false)
    private LocalDate nextContact;

    /** Written by {@link Loyalties}, in the same way. */
    @Column(insertable = false, updatable = false)
    private Integer loyalty;

    @Column(name = "loyalty_on", insertable = false, updatable = false)
    private LocalDate loyaltyOn;

    protected Account() {}

    public Account(String ref, Instant now) {
        this.ref = Check.required(Field.REF, ref, SearchKey.REF);
        this.refKey = SearchKey.of(this.ref, SearchKey.REF);
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes over what a person says of it; a missing kind leaves the kind, a customer where there is none yet. */
    public void describe(AccountFields fields) {
        name = Check.required(Field.NAME, fields.name(), SearchKey.NAME);
        nameKey = SearchKey.of(name, SearchKey.NAME);
        alikeKey = AlikeKey.of(name);
        kind = fields.kind() == null ? kind == null ? AccountKind.CUSTOMER : kind : fields.kind();
        country = Check.country(fields.country());
        currency = Check.currency(fields.currency());
        customerSince = Check.day(Field.CUSTOMER_SINCE, fields.customerSince());
    }

    /** Gives it to an owner and a team; either may be null. */
    public void assign(String newOwner, Team newTeam) {
        owner = newOwner;
        team = newTeam;
    }

    /** Adds what this account says now against what it said before. */
    Change changesSince(AccountFields was, Change change) {
        AccountFields is = fields();
        return change.field("name", was.name(), is.name())
                .field("kind", was.kind(), is.kind())
                .field("owner", was.owner(), is.owner())
                .field("team", was.team(), is.team())
                .field("country", was.country(), is.country())
                .field("currency", was.currency(), is.currency())
                .field("customer_since", was.customerSince(), is.customerSince());
    }

    public AccountFields fields() {
        return new AccountFields(name, kind, owner, teamName(), country, currency, customerSince);
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

    public String name() {
        return name;
    }

    public AccountKind kind() {
        return kind;
    }

    /** Sign-in name, or null. */
    public String owner() {
        return owner;
    }

    public Long teamId() {
        return team == null ? null : team.id();
    }

    public String teamName() {
        return team == null ? null : team.name();
    }

    /** ISO 4217, or null. */
    public String currency() {
        return currency;
    }

    LocalDate lastContact() {
        return lastContact;
    }

    LocalDate nextContact() {
        return nextContact;
    }

    /** Null where nobody answered a survey. */
    Loyalty loyalty() {
        return Loyalty.of(loyalty, loyaltyOn);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
