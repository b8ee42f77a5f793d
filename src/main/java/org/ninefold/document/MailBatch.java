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
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Mails that belong together. Whether it is paused is changed by statements alone, so that nobody waits for it. */
@Entity
@Table(schema = "ninefold", name = "mail_batch")
public class MailBatch {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_batch_seq")
    @SequenceGenerator(
            name = "mail_batch_seq",
            schema = "ninefold",
            sequenceName = "mail_batch_seq",
            allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "template_id")
    private long templateId;

    @Enumerated(EnumType.STRING)
    private MailPurpose purpose;

    private boolean urgent;
    private boolean paused;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected MailBatch() {}

    /** @param purpose the template's, or STAFF for a trial */
    MailBatch(String name, Template template, MailPurpose purpose, Instant now, String actor) {
        String line = MergeValues.oneLine(name);
        this.name = line.substring(0, Math.min(line.length(), LONGEST_NAME));
        this.templateId = template.id();
        this.purpose = purpose;
        this.urgent = purpose.isUrgent();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.createdBy = actor;
    }

    long id() {
        return id;
    }

    long templateId() {
        return templateId;
    }

    MailPurpose purpose() {
        return purpose;
    }

    /** Sign-in name. */
    String createdBy() {
        return createdBy;
    }
}
