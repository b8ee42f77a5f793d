package org.ninefold.access;

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
import java.time.Instant;
import java.time.LocalDate;

/** A key by which another system speaks for a user. Only its hash is kept. */
@Entity
@Table(schema = "ninefold", name = "api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", schema = "ninefold", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private User user;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** The last day on which it is good, or null for no end. */
    @Column(name = "expires_on")
    private LocalDate expiresOn;

    /** To the minute; null until it is used. */
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(User user, String name, String tokenHash, LocalDate expiresOn) {
        this.user = user;
        this.name = name;
        this.tokenHash = tokenHash;
        this.expiresOn = expiresOn;
    }

    void madeBy(String signIn, Instant now) {
        createdBy = signIn;
        createdAt = now;
    }

    /** Whether the last use was noted more than a minute ago: not every call is worth a write. */
    boolean isUseWorthNoting(Instant now) {
        return lastUsedAt == null || lastUsedAt.plusSeconds(60).isBefore(now);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isGoodOn(LocalDate day) {
        return revokedAt == null && user.enabled() && !isExpired(day);
    }

    /** Whether the last good day is over. */
    public boolean isExpired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public String name() {
        return name;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }
}
