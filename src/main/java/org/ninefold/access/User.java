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
import java.util.Objects;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;

/** Somebody who signs in. */
@Entity
@Table(schema = "ninefold", name = "app_user")
public class User {

    private static final int LONGEST_NAME = 200;
    private static final String EMAIL = "(?=.{3,254}$)[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", schema = "ninefold", sequenceName = "app_user_seq", allocationSize = 50)
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
    User(String signIn, String passwordHash, UserDetails details, Team team, Instant now) {
        String normal = signIn == null ? "" : signIn.strip().toLowerCase(Locale.ROOT);
        if (!normal.matches("[a-z0-9][a-z0-9._@-]{0,59}")) {
            throw new Refused(AccessRefusal.SIGN_IN_NAME_INVALID, normal);
        }
        this.signIn = normal;
        this.passwordHash = passwordHash;
        this.passwordDue = true;
        this.enabled = true;
        this.createdAt = now;
        change(details, team);
    }

    /** Takes over new details; the user's sessions end where role or team change. */
    void change(UserDetails details, Team newTeam) {
        String newName = Naming.checked(details.name(), LONGEST_NAME);
        String newEmail = details.email() == null || details.email().isBlank()
                ? null
                : details.email().strip();
        if (newEmail != null && !newEmail.matches(EMAIL)) {
            throw new Refused(AccessRefusal.EMAIL_INVALID, newEmail);
        }
        if (details.role() == null) {
            throw new Refused(AccessRefusal.ROLE_MISSING);
        }
        if (!Bundles.LANGUAGES.contains(details.language())) {
            throw new Refused(AccessRefusal.LANGUAGE_UNKNOWN, String.join(", ", Bundles.LANGUAGES));
        }
        if (role != null && (role != details.role() || !Objects.equals(teamName(), Team.nameOf(newTeam)))) {
            sessionStamp++;
        }
        name = newName;
        email = newEmail;
        role = details.role();
        team = newTeam;
        language = details.language();
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    /** Lets the user sign in or not; when not, the user's sessions and tokens end. */
    void enable(boolean on) {
        if (enabled != on) {
            enabled = on;
            sessionStamp++;
        }
    }

    boolean canAdminister() {
        return enabled && role == Role.ADMINISTRATOR;
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

    /** Null without a team. */
    public String teamName() {
        return Team.nameOf(team);
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
