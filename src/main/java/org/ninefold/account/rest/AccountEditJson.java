package org.ninefold.account.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountKind;

/** What may be changed of an account. */
@Schema(name = "AccountEditJson")
public record AccountEditJson(
        String name,
        AccountKind kind,
        @Schema(description = "Sign-in name.") String owner,
        @Schema(description = "Name of the team.") String team,
        @Schema(description = "ISO 3166-1 alpha-2.") String country,
        @Schema(description = "ISO 4217.") String currency,
        LocalDate customerSince) {

    static AccountEditJson of(AccountFields is) {
        return new AccountEditJson(
                is.name(), is.kind(), is.owner(), is.team(), is.country(), is.currency(), is.customerSince());
    }

    AccountFields fields() {
        return new AccountFields(name, kind, owner, team, country, currency, customerSince);
    }
}
