package org.ninefold.consent.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.ConsentView;
import org.ninefold.consent.Purpose;

/** What a person told us once. */
@Schema(name = "ConsentJson")
public record ConsentJson(
        long id,
        @Schema(description = "The person’s reference.") String contact,
        @Schema(description = "The account’s reference.") String account,
        Purpose purpose,
        @Schema(description = "false: refused, or taken back.") boolean given,
        ConsentChannel channel,
        @Schema(description = "What shows it.") String source,
        @Schema(description = "In which edition of the words the person was asked.") int wording,
        String enteredBy,
        Instant enteredAt,
        @Schema(description = "Whether nothing newer of the same purpose is known.") boolean holds) {

    static ConsentJson of(ConsentView view) {
        return new ConsentJson(
                view.id(),
                view.contact(),
                view.account(),
                view.purpose(),
                view.given(),
                view.channel(),
                view.source(),
                view.wording(),
                view.enteredBy(),
                view.enteredAt(),
                view.holds());
    }
}
