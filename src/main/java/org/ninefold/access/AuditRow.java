package org.ninefold.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.ninefold.platform.web.Origin;

/** One change: who, when, through which way, of what, before and after. Inserted, never changed. */
@Entity
@Table(schema = "ninefold", name = "audit")
public class AuditRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", schema = "ninefold", sequenceName = "audit_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String actor;
    private String via;
    private String address;
    private String action;
    private String subject;

    @Column(name = "subject_ref")
    private String subjectRef;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "before_text")
    private String beforeText;

    @Column(name = "after_text")
    private String afterText;

    protected AuditRow() {}

    AuditRow(Audit.Change change, String actor, Origin origin, Instant now) {
        this.happenedAt = now;
        this.actor = actor;
        this.via = origin.via().name();
        this.address = origin.address();
        this.action = change.action();
        this.subject = change.subject();
        this.subjectRef = change.ref();
        this.accountId = change.accountId();
        this.beforeText = change.beforeText();
        this.afterText = change.afterText();
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String via() {
        return via;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String subjectRef() {
        return subjectRef;
    }

    /** The fields that changed, by name. */
    public List<FieldChange> changes() {
        return FieldChange.between(FieldLines.read(beforeText), FieldLines.read(afterText));
    }
}
