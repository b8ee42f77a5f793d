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
import java.time.LocalDate;
import org.ninefold.account.Contact;

/** Somebody whom a wave means. Most are written down set-based, by {@link Meant}. */
@Entity
@Table(schema = "ninefold", name = "invitation")
public class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(
            name = "invitation_seq",
            schema = "ninefold",
            sequenceName = "invitation_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "wave_id")
    private Long waveId;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "contact_id")
    private Long contactId;

    private String language;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.INVITED;

    @Enumerated(EnumType.STRING)
    private Obstacle obstacle;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Invitation() {}

    /** Somebody who was asked by one of us, in person. */
    Invitation(Wave wave, Contact person, String spoken, LocalDate today) {
        waveId = wave.id();
        accountId = person.account().id();
        contactId = person.id();
        language = spoken;
        askedOn = today;
    }

    /** Goes on to a state; where it cannot, nothing changes. */
    void reach(InvitationState next) {
        if (state.mayBecome(next)) {
            state = next;
        }
    }

    /** What was answered is taken back. */
    void returnTo(InvitationState before) {
        state = before;
    }

    /** Was asked all the same, by one of us in person, or by a link. */
    void ask(LocalDate today) {
        if (obstacle != null) {
            obstacle = null;
            askedOn = today;
        }
    }

    boolean isAnswered() {
        return state == InvitationState.ANSWERED;
    }

    Long id() {
        return id;
    }

    Long waveId() {
        return waveId;
    }

    Long accountId() {
        return accountId;
    }

    Long contactId() {
        return contactId;
    }

    String language() {
        return language;
    }

    InvitationState state() {
        return state;
    }
}
