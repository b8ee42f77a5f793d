package org.ninefold.document.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.document.MailPurpose;
import org.ninefold.document.MailState;
import org.ninefold.document.OutboxMail;

/** A message of the outbox. */
@Schema(name = "OutboxMailJson")
public record OutboxMailJson(
        long id,
        MailState state,
        MailPurpose purpose,
        long batch,
        String batchName,
        @Schema(description = "Reference of the person; missing for who is no contact.") String contact,
        String account,
        @Schema(description = "The address it goes to; missing once the person is erased.") String to,
        String language,
        Instant queuedAt,
        @Schema(description = "While it is queued: not before then.") Instant notBefore,
        @Schema(description = "Since when it is in this state.") Instant since,
        int tries,
        @Schema(description = "The last sentence of the mail server.") String said) {

    static OutboxMailJson of(OutboxMail mail) {
        return new OutboxMailJson(
                mail.id(),
                mail.state(),
                mail.purpose(),
                mail.batch(),
                mail.batchName(),
                mail.contact(),
                mail.account(),
                mail.address(),
                mail.language(),
                mail.queuedAt(),
                mail.waits(),
                mail.movedAt(),
                mail.tries(),
                mail.said());
    }
}
