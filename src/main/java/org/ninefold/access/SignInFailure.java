package org.ninefold.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How many tries to sign in have failed, or are under way, for one subject: a name, an address, or a name from an
 * address it has signed in from before. The next try must wait one second after the last free one, doubled with each
 * further failure, fifteen minutes at most.
 */
@Entity
@Table(schema = "ninefold", name = "sign_in_failure")
class SignInFailure {

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailure() {}

    SignInFailure(String subject, Instant now) {
        this.subject = subject;
        this.failures = 0;
        this.lastAt = now;
    }

    /** How long another try must still wait; zero when it need not. */
    Duration left(Instant now, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Duration left = Duration.between(now, lastAt.plus(capped));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** One more try; after a long quiet time counting begins anew. */
    void tried(Instant now) {
        failures = lastAt.plus(LONGEST_WAIT).isBefore(now) ? 1 : failures + 1;
        lastAt = now;
    }

    /** The try was right: it was no failure. */
    void takeBack() {
        failures = Math.max(0, failures - 1);
    }

    void forget(Instant now) {
        failures = 0;
        lastAt = now;
    }
}
