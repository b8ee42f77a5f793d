package org.ninefold.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** Many accounts that get another owner or team in one go, or get the former one back. Counts are of accounts. */
@Entity
@Table(schema = "ninefold", name = "assignment_run")
public class AssignmentRun {

    /** The id of its job. */
    @Id
    private Long id;

    private Long undoes;

    @Column(name = "new_owner")
    private String newOwner;

    @Column(name = "new_team")
    private String newTeam;

    private boolean along;
    private int tasks;
    private int activities;
    private int accounts;
    private int worked;
    private int done;
    private int unchanged;
    private int refused;

    protected AssignmentRun() {}

    AssignmentRun(long id, AssignmentOrder order) {
        this.id = id;
        this.newOwner = order.owner();
        this.newTeam = order.team();
        this.along = order.along();
    }

    /** Takes back what a run did. */
    AssignmentRun(long id, AssignmentRun undone) {
        this.id = id;
        this.undoes = undone.id;
        this.along = undone.along;
    }

    void begin(int all) {
        accounts = all;
    }

    /** Counts the accounts up to and with this one. */
    void did(int last, Map<AssignmentOutcome, Integer> outcomes) {
        worked = last;
        outcomes.forEach((outcome, count) -> {
            if (outcome == AssignmentOutcome.DONE) {
                done += count;
            } else if (outcome == AssignmentOutcome.UNCHANGED) {
                unchanged += count;
            } else {
                refused += count;
            }
        });
    }

    void took(OpenWork work) {
        tasks = work.tasks();
        activities = work.activities();
    }

    /** What went along so far. */
    OpenWork work() {
        return new OpenWork(tasks, activities);
    }

    boolean isWorkedOff() {
        return worked >= accounts;
    }

    public Long id() {
        return id;
    }

    /** The run that this one takes back, or null. */
    public Long undoes() {
        return undoes;
    }

    AssignmentOrder order() {
        return new AssignmentOrder(newOwner, newTeam, along);
    }

    public int accounts() {
        return accounts;
    }

    int worked() {
        return worked;
    }

    public int done() {
        return done;
    }

    public int unchanged() {
        return unchanged;
    }

    public int refused() {
        return refused;
    }
}
