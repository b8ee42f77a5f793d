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
import org.ninefold.account.Contact;

/** That a person allowed us something, or did not, or no longer does; only added to, and the newest holds. */
@Entity
@Table(schema = "ninefold", name = "consent")
public class Consent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consent_seq")
    @SequenceGenerator(name = "consent_seq", schema = "ninefold", sequenceName = "consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "contact_id")
    private Long contactId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean given;

    @Enumerated(EnumType.STRING)
    private ConsentChannel channel;

    private String source;

    @Column(name = "wording_id")
    private Long wordingId;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Consent() {}

    Consent(Contact person, NewConsent said, ConsentWording wording) {
        accountId = person.account().id();
        contactId = person.id();
        purpose = said.purpose();
        given = said.given();
        channel = said.channel();
        source = said.source();
        wordingId = wording.id();
    }

    Consent by(String who, Instant now) {
        enteredBy = who;
        enteredAt = now.truncatedTo(ChronoUnit.MICROS);
        return this;
    }
}
