package org.ninefold.account.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountKind;

/** An account to be opened. */
@Schema(name = "NewAccountJson")
public record NewAccountJson(
        @Schema(description = "Unique; made here where it is missing.", maxLength = 60) String ref,
        @Schema(required = true, maxLength = 200) String name,
        @Schema(description = "CUSTOMER where it is missing.") AccountKind kind,
        @Schema(description = "Sign-in name; the caller's where it is missing.") String owner,
        @Schema(description = "Name of the team; the owner's where it is missing.") String team,
        @Schema(description = "ISO 3166-1 alpha-2.") String country,
        @Schema(description = "ISO 4217.") String currency,
        LocalDate customerSince) {

    AccountFields fields() {
        return new AccountFields(name, kind, owner, team, country, currency, customerSince);
    }
}
