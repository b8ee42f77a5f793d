package org.ninefold.consent;

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
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.consent.ConsentWordings.Wording;

/** The words in which people are asked for a permission; never changed, since they are part of what was allowed. */
@Entity
@Table(schema = "ninefold", name = "consent_wording")
public class ConsentWording {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_wording_seq")
    @SequenceGenerator(
            name = "consent_wording_seq",
            schema = "ninefold",
            sequenceName = "consent_wording_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int edition;

    @Column(name = "text_en")
    private String english;

    @Column(name = "text_da")
    private String danish;

    @Column(name = "text_sv")
    private String swedish;

    @Column(name = "text_fi")
    private String finnish;

    private Instant since;

    @Column(name = "made_by")
    private String madeBy;

    protected ConsentWording() {}

    /** @param texts in all four languages */
    ConsentWording(Purpose purpose, int edition, Map<String, String> texts) {
        this.purpose = purpose;
        this.edition = edition;
        english = texts.get("en");
        danish = texts.get("da");
        swedish = texts.get("sv");
        finnish = texts.get("fi");
    }

    ConsentWording by(String who, Instant now) {
        madeBy = who;
        since = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }

    Long id() {
        return id;
    }

    Wording shown() {
        Map<String, String> texts = Map.of("en", english, "da", danish, "sv", swedish, "fi", finnish);
        return new Wording(purpose, edition, texts, since, Audit.NOBODY.equals(madeBy) ? null : madeBy);
    }
}
