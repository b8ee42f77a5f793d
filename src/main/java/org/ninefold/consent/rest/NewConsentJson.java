package org.ninefold.consent.rest;

import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.NewConsent;
import org.ninefold.consent.Purpose;

/** What a person told us. */
@Schema(name = "NewConsentJson")
public record NewConsentJson(
        @Schema(required = true, description = "The person’s reference.") String contact,
        @Schema(required = true) Purpose purpose,
        @Schema(implementation = Boolean.class, required = true, description = "false: refused, or taken back.")
                JsonValue given,
        @Schema(required = true) ConsentChannel channel,
        @Schema(description = "What shows it.", maxLength = 400) String source) {

    NewConsent said() {
        return new NewConsent(contact, purpose, isGiven(), channel, source);
    }

    /** Read strictly: JSON binding takes any text that is not "true" for a refusal. */
    private Boolean isGiven() {
        if (given == null || JsonValue.NULL.equals(given)) {
            return null;
        }
        if (!JsonValue.TRUE.equals(given) && !JsonValue.FALSE.equals(given)) {
            throw new BadRequestException("given is neither true nor false");
        }
        return JsonValue.TRUE.equals(given);
    }
}
