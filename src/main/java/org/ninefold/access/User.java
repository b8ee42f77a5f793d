package org.ninefold.access;

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
import java.util.Locale;
import org.ninefold.kernel.Refused;

/** Somebody who signs in. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "app_user_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "sign_in")
    private String signIn;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_due")
    private boolean passwordDue;

    private boolean enabled;

    @Column(name = "session_stamp")
    private long sessionStamp;

    @Column(name = "created_at")
    private Instant createdAt;

    protected User() {}

    /** A new user who must choose a password at the first sign-in. */
    public User(String signIn, String passwordHash, UserDetails details, Instant now) {
        String normal = signIn == null ? "" : signIn.strip().toLowerCase(Locale.ROOT);
        if (!normal.matches("[a-z0-9][a-z0-9._@-]{0,59}")) {
            throw new Refused(AccessRefusal.SIGN_IN_NAME_INVALID, normal);
        }
        this.signIn = normal;
        this.passwordHash = passwordHash;
        this.passwordDue = true;
        this.enabled = true;
        this.createdAt = now;
        change(details);
    }

    /** Takes over new details; sessions end where role, team or permission to sign in change. */
    void change(UserDetails details) {
        if (details.name() == null || details.name().isBlank()) {
            throw new Refused(AccessRefusal.NAME_MISSING);
        }
        if (details.email() != null && !details.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new Refused(AccessRefusal.EMAIL_INVALID, details.email());
        }
        name = details.name().strip();
        email = details.email();
        role = details.role();
        team = details.team();
        language = details.language();
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    void enable(boolean on) {
        enabled = on;
        sessionStamp++;
    }

    /** A password the user chose; all other sessions of the user end. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordDue = false;
        sessionStamp++;
    }

    /** A one-time password from an administrator. */
    void resetPassword(String hash) {
        passwordHash = hash;
        passwordDue = true;
        sessionStamp++;
    }

    /** The same password, hashed by today's parameters. */
    void rehash(String hash) {
        passwordHash = hash;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String signIn() {
        return signIn;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public Team team() {
        return team;
    }

    public String language() {
        return language;
    }

    public boolean passwordDue() {
        return passwordDue;
    }

    public boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Counts what ends sessions: a session with an older stamp is over. */
    public long sessionStamp() {
        return sessionStamp;
    }
}
