package org.ninefold.task;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ninefold.account.Account;
import org.ninefold.account.Check;
import org.ninefold.account.SearchKey;
import org.ninefold.kernel.Refused;

/** Something that somebody is to do. */
@Entity
@Table(schema = "ninefold", name = "task")
public class Task {

    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task_seq")
    @SequenceGenerator(name = "task_seq", schema = "ninefold", sequenceName = "task_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;
    private String title;

    @Column(name = "title_key")
    private String titleKey;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    /** The account's own, by which lists find the task; whoever changes it there changes it here. */
    @Column(updatable = false)
    private String owner;

    @Column(name = "team_id", updatable = false)
    private Long teamId;

    private String assignee;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "why_kind")
    private String whyKind;

    @Column(name = "why_text")
    private String whyText;

    @Column(name = "why_link")
    private String whyLink;

    @Column(name = "due_on")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private String outcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "snoozed_until")
    private LocalDate snoozedUntil;

    protected Task() {}

    /** @param account null for a task on no account */
    Task(String ref, Account account, Why why) {
        this.ref = ref;
        this.account = account;
        this.owner = account == null ? null : account.owner();
        this.teamId = account == null ? null : account.teamId();
        this.whyKind = why.kind();
        this.whyText = why.text();
        this.whyLink = why.link();
        this.state = TaskState.OPEN;
    }

    void madeBy(String signIn, Instant now) {
        madeBy = signIn;
        madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes over what a person says of it; whether the assignee may have it has been checked. */
    void describe(TaskFields fields) {
        String newTitle = Check.required(TaskField.TITLE, fields.title(), LONGEST_TITLE);
        String newNote = Check.optional(TaskField.NOTE, fields.note(), TaskFields.LONGEST_NOTE);
        due = Check.day(TaskField.DUE, fields.due());
        title = newTitle;
        titleKey = SearchKey.of(title, SearchKey.NAME);
        note = newNote;
        assignee = fields.assignee();
        priority = fields.priority() == null ? TaskPriority.NORMAL : fields.priority();
    }

    /** Ends it: done, or dropped. */
    void close(TaskState end, String text, String signIn, Instant now) {
        String said = Check.optional(TaskField.OUTCOME, text, TaskFields.LONGEST_NOTE);
        move(end);
        outcome = said;
        closedBy = signIn;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
        snoozedUntil = null;
    }

    void reopen() {
        move(TaskState.OPEN);
        outcome = null;
        closedBy = null;
        closedAt = null;
    }

    /** Gives an open task to somebody who may have it, and who has it at once. */
    void handOver(String signIn) {
        mustBeOpen();
        assignee = signIn;
        snoozedUntil = null;
    }

    /** Leaves an open task out of the working list until a day to come; null brings it back. */
    void snooze(LocalDate until, LocalDate today) {
        mustBeOpen();
        if (until != null && !until.isAfter(today)) {
            throw new Refused(TaskRefusal.SNOOZE_IN_THE_PAST, until);
        }
        snoozedUntil = Check.day(TaskField.SNOOZED_UNTIL, until);
    }

    /** Back to what was before a step. */
    void restore(Situation was) {
        state = was.state();
        outcome = was.outcome();
        closedAt = was.closedAt();
        closedBy = was.closedBy();
        snoozedUntil = was.snoozedUntil();
        assignee = was.assignee();
    }

    Situation situation() {
        return new Situation(state, outcome, closedAt, closedBy, snoozedUntil, assignee);
    }

    private void move(TaskState next) {
        if (!state.becomes(next)) {
            throw new Refused(TaskRefusal.ALREADY, title, state);
        }
        state = next;
    }

    private void mustBeOpen() {
        if (state != TaskState.OPEN) {
            throw new Refused(TaskRefusal.ALREADY, title, state);
        }
    }

    TaskFields fields() {
        return new TaskFields(title, note, assignee, due, priority);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public String title() {
        return title;
    }

    /** Null for a task on no account. */
    public Account account() {
        return account;
    }

    /** Null where it waits for somebody to take it. */
    public String assignee() {
        return assignee;
    }

    public String madeBy() {
        return madeBy;
    }
}
