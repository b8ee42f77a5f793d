package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.ContactFields;

/** What may be changed of it. */
@Schema(name = "ContactEditJson")
public record ContactEditJson(
        String firstName,
        @Schema(maxLength = 100) String lastName,
        String title,
        String email,
        String phone,
        @Schema(description = "ISO 639-1.") String language,
        @Schema(description = "Whether the person takes the decision to buy.") Boolean decider) {

    static ContactEditJson of(ContactFields is) {
        return new ContactEditJson(
                is.firstName(), is.lastName(), is.title(), is.email(), is.phone(), is.language(), is.decider());
    }

    ContactFields fields() {
        return new ContactFields(firstName, lastName, title, email, phone, language, Boolean.TRUE.equals(decider));
    }
}
