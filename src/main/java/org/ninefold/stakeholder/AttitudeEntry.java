package org.ninefold.stakeholder;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How somebody judged a person to stand to us on a day; only added to. */
@Entity
@Table(schema = "ninefold", name = "attitude")
public class AttitudeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attitude_seq")
    @SequenceGenerator(name = "attitude_seq", schema = "ninefold", sequenceName = "attitude_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** The person's home. */
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "stakeholder_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private Regard regard;

    private Integer stance;
    private String words;

    @Column(name = "judged_on")
    private LocalDate judged;

    @Column(name = "judged_by")
    private String judge;

    @Column(name = "noted_at")
    private Instant noted;

    protected AttitudeEntry() {}

    AttitudeEntry(Stakeholder person, Regard regard, Judgement judgement, Instant now) {
        this.accountId = person.accountId();
        this.personId = person.id();
        this.regard = regard;
        this.stance = judgement.stance();
        this.words = judgement.words();
        this.judged = judgement.day();
        this.judge = judgement.judge();
        this.noted = now.truncatedTo(ChronoUnit.MICROS);
    }

    Said said() {
        return new Said(regard, new Judgement(stance, words, judged, judge));
    }
}
