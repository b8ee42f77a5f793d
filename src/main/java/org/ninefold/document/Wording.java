package org.ninefold.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a template says in one language; never changed. */
@Entity
@Table(schema = "ninefold", name = "template_wording")
public class Wording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_wording_seq")
    @SequenceGenerator(
            name = "template_wording_seq",
            schema = "ninefold",
            sequenceName = "template_wording_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "template_id")
    private long templateId;

    private int edition;
    private String language;
    private String subject;
    private String body;

    protected Wording() {}

    Wording(Template template, String language, Said said) {
        this.templateId = template.id();
        this.edition = template.edition();
        this.language = language;
        this.subject = said.subject();
        this.body = said.body();
    }

    Long id() {
        return id;
    }

    String language() {
        return language;
    }

    Said said() {
        return new Said(subject, body);
    }
}
