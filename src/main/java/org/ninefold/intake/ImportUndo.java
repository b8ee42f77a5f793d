package org.ninefold.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The taking back of one import: how far it is. Started again, it goes on with another job. */
@Entity
@Table(schema = "ninefold", name = "import_undo")
public class ImportUndo {

    @Id
    @Column(name = "run_id")
    private Long run;

    @Column(name = "job_id")
    private long job;

    @Column(name = "last_target")
    private long lastTarget;

    private int records;
    private int reversed;
    private int kept;
    private int failed;

    protected ImportUndo() {}

    ImportUndo(long run, long job, int records) {
        this.run = run;
        this.job = job;
        this.records = records;
    }

    /** The former job ended too early. */
    void goOn(long newJob) {
        job = newJob;
    }

    /** Counts a chunk up to and with this record. */
    void did(long last, UndoCounts counts) {
        lastTarget = last;
        reversed += counts.reversed();
        kept += counts.kept();
        failed += counts.failed();
    }

    /** How much is done, 0..1. */
    double fraction() {
        return records == 0 ? 1 : (double) (reversed + kept + failed) / records;
    }

    long run() {
        return run;
    }

    long job() {
        return job;
    }

    long lastTarget() {
        return lastTarget;
    }

    UndoCounts counts() {
        return new UndoCounts(reversed, kept, failed);
    }
}
