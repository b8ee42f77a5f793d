package org.ninefold.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The secret address of a person's calendar. Only the hash of what is secret in it is kept. */
@Entity
@Table(schema = "ninefold", name = "calendar_feed")
public class CalendarFeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
    @SequenceGenerator(
            name = "calendar_feed_seq",
            schema = "ninefold",
            sequenceName = "calendar_feed_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "sign_in")
    private String signIn;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(String signIn) {
        this.signIn = signIn;
    }

    /** From now on it answers to this token alone. */
    void answerTo(String hash, Instant now) {
        tokenHash = hash;
        madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public String signIn() {
        return signIn;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
