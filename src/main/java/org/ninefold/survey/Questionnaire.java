package org.ninefold.survey;

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

/** A questionnaire as it is kept: its definition, whoever changed it last, and whether it is still offered. */
@Entity
@Table(schema = "ninefold", name = "questionnaire")
public class Questionnaire {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionnaire_seq")
    @SequenceGenerator(
            name = "questionnaire_seq",
            schema = "ninefold",
            sequenceName = "questionnaire_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String ref;
    private String definition;
    private boolean retired;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Questionnaire() {}

    Questionnaire(Definition first, Instant now, String actor) {
        ref = first.key();
        define(first, now, actor);
    }

    /** Takes over a definition; it has been checked. */
    void define(Definition other, Instant now, String actor) {
        definition = DefinitionWriter.write(other);
        changed(now, actor);
    }

    void retire(boolean gone, Instant now, String actor) {
        retired = gone;
        changed(now, actor);
    }

    private void changed(Instant now, String actor) {
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedBy = actor;
    }

    QuestionnaireView view() {
        return new QuestionnaireView(definition(), version, retired, changedAt, changedBy);
    }

    Definition definition() {
        return DefinitionReader.read(definition);
    }

    Long id() {
        return id;
    }

    /** The definition as it is kept. */
    String text() {
        return definition;
    }

    String ref() {
        return ref;
    }

    long version() {
        return version;
    }

    boolean isRetired() {
        return retired;
    }
}
