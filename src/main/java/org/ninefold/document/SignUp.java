package org.ninefold.document;

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
import org.ninefold.access.Secrets;
import org.ninefold.account.EmailKey;

/** That somebody asked for the newsletter, and whether it was who reads the address. */
@Entity
@Table(schema = "ninefold", name = "newsletter_sign_up")
public class SignUp {

    /** How far it has come. */
    public enum State {
        ASKED,
        /** Nobody knows yet whose address it is. */
        CONFIRMED,
        /** In the ledger, or set aside. */
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_sign_up_seq")
    @SequenceGenerator(
            name = "newsletter_sign_up_seq",
            schema = "ninefold",
            sequenceName = "newsletter_sign_up_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state = State.ASKED;

    @Column(name = "email_key")
    private String emailKey;

    private String email;
    private String name;
    private String language;
    private String hash;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Integer wording;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected SignUp() {}

    /** @param name null where none was said */
    SignUp(String email, String name, String language, Instant now) {
        this.email = email;
        this.name = name;
        this.language = language;
        emailKey = EmailKey.of(email);
        askedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** From here on this token leads to it, and no earlier one does. */
    void letIn(String token) {
        hash = Secrets.hash(token);
    }

    /** @param edition of the words that were shown */
    void confirm(int edition, Instant now) {
        state = State.CONFIRMED;
        wording = edition;
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void done() {
        state = State.DONE;
    }

    Long id() {
        return id;
    }

    State state() {
        return state;
    }

    String emailKey() {
        return emailKey;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    Instant askedAt() {
        return askedAt;
    }

    int wording() {
        return wording;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
