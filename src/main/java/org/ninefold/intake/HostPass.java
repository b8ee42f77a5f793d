package org.ninefold.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One stream of one reading, with what became of its records. Its rows are staged under its id, as those of an import. */
@Entity
@Table(schema = "ninefold", name = "host_pass")
public class HostPass {

    /** How far a stream is read; one at work when the reading was interrupted begins anew. */
    public enum Phase {
        WAITING,
        READING,
        /** Read whole. */
        TAKEN
    }

    /** From the jobs' sequence: the ids of passes and of imports never meet. */
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_pass_seq")
    @SequenceGenerator(name = "host_pass_seq", schema = "ninefold", sequenceName = "job_seq", allocationSize = 50)
    private Long id;

    @Column(name = "sync_id")
    private long sync;

    @Enumerated(EnumType.STRING)
    private HostStream stream;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "full_reading")
    private boolean full;

    private boolean compared;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "row_count")
    private int rows;

    private int created;
    private int updated;
    private int unchanged;
    private int kept;
    private int gone;
    private int back;
    private int rejected;

    protected HostPass() {}

    HostPass(long sync, HostStream stream, Phase phase) {
        this.sync = sync;
        this.stream = stream;
        this.phase = phase;
    }

    /** Begins to read; what an interrupted reading wrote stays counted, and what it only met is met again. */
    void reading(boolean everything, Instant now) {
        phase = Phase.READING;
        full = everything;
        startedAt = now;
        rows = 0;
        unchanged = 0;
        kept = 0;
        rejected = 0;
    }

    void did(int moreRows, SyncCounts more) {
        rows += moreRows;
        count(more);
    }

    void count(SyncCounts more) {
        SyncCounts all = counts().plus(more);
        created = all.created();
        updated = all.updated();
        unchanged = all.unchanged();
        kept = all.kept();
        gone = all.gone();
        back = all.back();
        rejected = all.rejected();
    }

    void taken(Instant now) {
        phase = Phase.TAKEN;
        endedAt = now;
    }

    void compared(SyncCounts marked, Instant now) {
        compared = true;
        count(marked);
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    long sync() {
        return sync;
    }

    public HostStream stream() {
        return stream;
    }

    public Phase phase() {
        return phase;
    }

    /** Whether everything was read, not only what changed. */
    public boolean isFull() {
        return full;
    }

    /** Whether the keys that still exist were compared. */
    public boolean isCompared() {
        return compared;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Records read. */
    public int rows() {
        return rows;
    }

    public SyncCounts counts() {
        return new SyncCounts(created, updated, unchanged, kept, gone, back, rejected);
    }
}
