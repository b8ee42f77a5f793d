package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ContactFields;
import org.ninefold.account.ContactView;

/** A person at an account. */
@Schema(name = "ContactJson")
public record ContactJson(
        String ref,
        String account,
        String firstName,
        @Schema(maxLength = 100) String lastName,
        String title,
        String email,
        String phone,
        @Schema(description = "ISO 639-1.") String language,
        @Schema(description = "Whether the person takes the decision to buy.") boolean decider,
        ComesFromJson comesFrom,
        long version) {

    static ContactJson of(ContactView found) {
        ContactFields is = found.fields();
        return new ContactJson(
                found.ref(),
                found.account(),
                is.firstName(),
                is.lastName(),
                is.title(),
                is.email(),
                is.phone(),
                is.language(),
                is.decider(),
                ComesFromJson.of(found.comesFrom()),
                found.version());
    }
}
