package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ContactFields;

/** One to be added. */
@Schema(name = "NewContactJson")
public record NewContactJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        @Schema(description = "Reference of the account.", required = true) String account,
        String firstName,
        @Schema(maxLength = 100) String lastName,
        String title,
        String email,
        String phone,
        @Schema(description = "ISO 639-1.") String language,
        @Schema(description = "Whether the person takes the decision to buy.") Boolean decider) {

    ContactFields fields() {
        return new ContactFields(firstName, lastName, title, email, phone, language, Boolean.TRUE.equals(decider));
    }
}
