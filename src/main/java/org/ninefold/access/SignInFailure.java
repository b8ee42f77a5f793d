package org.ninefold.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often signing in has failed for a name or from an address. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailure() {}

    SignInFailure(String subject, Instant now) {
        this.subject = subject;
        this.failures = 1;
        this.lastAt = now;
    }

    /** One more failure; after a long quiet time counting begins anew. */
    void again(Instant now, Duration quiet) {
        failures = lastAt.plus(quiet).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
    }

    int failures() {
        return failures;
    }

    Instant lastAt() {
        return lastAt;
    }
}
