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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.ninefold.document.ReadyMadeTemplates.ReadyMade;

/** A text that is merged with what is known of people; what it says stands in its wordings. */
@Entity
@Table(schema = "ninefold", name = "template")
public class Template {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_seq")
    @SequenceGenerator(name = "template_seq", schema = "ninefold", sequenceName = "template_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;

    @Enumerated(EnumType.STRING)
    private MailPurpose purpose;

    @Enumerated(EnumType.STRING)
    private Medium medium;

    private int edition;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Template() {}

    Template(ReadyMade ready, Instant now, String actor) {
        ref = ready.key();
        purpose = ready.purpose();
        medium = ready.medium();
        reworded(now, actor);
    }

    /** From here on it says something else. */
    void reworded(Instant now, String actor) {
        edition++;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedBy = actor;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String ref() {
        return ref;
    }

    MailPurpose purpose() {
        return purpose;
    }

    Medium medium() {
        return medium;
    }

    int edition() {
        return edition;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
