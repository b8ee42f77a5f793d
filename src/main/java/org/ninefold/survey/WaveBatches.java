package org.ninefold.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Under which numbers the mails of a wave lie in the outbox; null where there are none of the kind. */
@Embeddable
class WaveBatches {

    @Column(name = "invitation_batch_id")
    private Long invitations;

    @Column(name = "reminder_batch_id")
    private Long reminders;

    void set(MailKind kind, long batch) {
        if (kind == MailKind.INVITATION) {
            invitations = batch;
        } else {
            reminders = batch;
        }
    }

    Long of(MailKind kind) {
        return kind == MailKind.INVITATION ? invitations : reminders;
    }
}
