package org.ninefold.survey;

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
import org.ninefold.account.Account;

/** What one person answered in a wave. */
@Entity
@Table(schema = "ninefold", name = "response")
public class Response {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "response_seq")
    @SequenceGenerator(name = "response_seq", schema = "ninefold", sequenceName = "response_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "wave_id")
    private Long waveId;

    @Column(name = "invitation_id")
    private Long invitationId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "contact_id")
    private Long contactId;

    private String cell;
    private String owner;

    @Column(name = "team_id")
    private Long teamId;

    private String language;

    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;

    @Column(name = "entered_by")
    private String enteredBy;

    private String marks;
    private String words;
    private boolean submitted;
    private boolean told = true;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Response() {}

    Response(Invitation person, Account account, String accountCell, Instant now) {
        waveId = person.waveId();
        invitationId = person.id();
        accountId = person.accountId();
        contactId = person.contactId();
        language = person.language();
        cell = accountCell;
        owner = account.owner();
        teamId = account.teamId();
        channel = AnswerChannel.LINK;
        startedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** One of us wrote down what the person said. */
    void enter(AnswerChannel how, String who) {
        channel = how;
        enteredBy = who;
    }

    void say(Definition definition, Answers answers) {
        marks = answers.marks(definition);
        words = answers.words(definition);
    }

    Answers answers(Definition definition) {
        return Answers.of(definition, marks, words);
    }

    /** @see FollowUp */
    void submit(Instant now) {
        submitted = true;
        submittedAt = now.truncatedTo(ChronoUnit.MICROS);
        told = false;
    }

    /**
     * Nobody shall find out whose answers these are: the person, the account and the moments go. The groups stay, and
     * are shown of enough people at once.
     */
    void forgetWho() {
        told = true;
        invitationId = null;
        accountId = null;
        contactId = null;
        enteredBy = null;
        startedAt = null;
        submittedAt = null;
    }

    /** Whether loyalty and tasks follow it already. */
    boolean isTold() {
        return told;
    }

    boolean isSubmitted() {
        return submitted;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    Long waveId() {
        return waveId;
    }

    Long invitationId() {
        return invitationId;
    }

    /** Null where the person is forgotten. */
    Long contactId() {
        return contactId;
    }

    Long accountId() {
        return accountId;
    }
}
