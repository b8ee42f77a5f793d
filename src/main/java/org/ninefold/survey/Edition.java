package org.ninefold.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A questionnaire as it was when a wave opened; it never changes. */
@Entity
@Table(schema = "ninefold", name = "questionnaire_edition")
public class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "questionnaire_edition_seq")
    @SequenceGenerator(
            name = "questionnaire_edition_seq",
            schema = "ninefold",
            sequenceName = "questionnaire_edition_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "questionnaire_id")
    private Long questionnaireId;

    private int edition;
    private String definition;

    protected Edition() {}

    Edition(Questionnaire questionnaire, int number) {
        questionnaireId = questionnaire.id();
        edition = number;
        definition = questionnaire.text();
    }

    Long id() {
        return id;
    }

    int number() {
        return edition;
    }

    String text() {
        return definition;
    }
}
