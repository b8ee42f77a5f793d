package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that was removed and can be restored for thirty days. */
@Entity
@Table(schema = "ninefold", name = "removal")
public class Removal {

    /** What can be restored. */
    public enum Kind {
        ACCOUNT("account"),
        CONTACT("contact"),
        PURCHASE("purchase"),
        TIME_ENTRY("time-entry"),
        WALLET("wallet"),
        ACTIVITY("activity");

        private final String subject;

        Kind(String subject) {
            this.subject = subject;
        }

        /** As the log names it. */
        public String subject() {
            return subject;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "removal_seq")
    @SequenceGenerator(name = "removal_seq", schema = "ninefold", sequenceName = "removal_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "thing_id")
    private long thingId;

    private String ref;
    private String name;

    @Column(name = "account_id")
    private long accountId;

    private String owner;

    @Column(name = "team_id")
    private Long teamId;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "merged_into")
    private Long mergedInto;

    private boolean gone;

    protected Removal() {}

    /** @param account the account itself, or the one the thing is about */
    Removal(Kind kind, long thingId, String ref, String name, Account account) {
        this.kind = kind;
        this.thingId = thingId;
        this.ref = ref;
        this.name = name;
        this.accountId = account.id();
        this.owner = account.owner();
        this.teamId = account.teamId();
    }

    Removal by(String signIn, Instant now) {
        removedBy = signIn;
        removedAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    /** Something that was removed along with this, at the same moment by the same person, and stays removed. */
    Removal of(Kind other, long thing, Account account) {
        Removal removal = new Removal(other, thing, String.valueOf(thing), account.name(), account);
        return removal.by(removedBy, removedAt);
    }

    void mergedInto(Account winner) {
        mergedInto = winner.id();
    }

    /** Keeps no more than where its reference leads. */
    void forget() {
        gone = true;
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    long thingId() {
        return thingId;
    }

    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    long accountId() {
        return accountId;
    }

    String owner() {
        return owner;
    }

    Long teamId() {
        return teamId;
    }

    /** The account that took over what was known of this one; null where it was removed. */
    Long mergedInto() {
        return mergedInto;
    }
}
