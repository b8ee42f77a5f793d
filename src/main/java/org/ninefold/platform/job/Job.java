package org.ninefold.platform.job;

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

/** A piece of long work: what kind, whose, how far. Its feature keeps its inputs and results under the same id. */
@Entity
@Table(schema = "ninefold", name = "job")
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", schema = "ninefold", sequenceName = "job_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int progress;
    private String failure;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Job() {}

    Job(String kind, String createdBy, Instant now) {
        this.kind = kind;
        this.state = JobState.QUEUED;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public JobState state() {
        return state;
    }

    /** Percent 0..100. */
    public int progress() {
        return progress;
    }

    /** The key of the text that says why it failed, or null. */
    public String failure() {
        return failure;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
