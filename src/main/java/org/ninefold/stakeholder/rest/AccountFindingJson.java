package org.ninefold.stakeholder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.platform.messages.Messages;
import org.ninefold.stakeholder.AccountFinding;
import org.ninefold.stakeholder.Finding;

/** Something that the decision map of an account says. */
@Schema(name = "AccountFindingJson")
public record AccountFindingJson(
        @Schema(description = "Reference of the account.") String account,
        String accountName,
        @Schema(description = "A1 to C3; missing where the account is not placed.") String cell,
        Finding finding,
        @Schema(description = "The ids of those it is about; none where somebody is missing.") List<String> people,
        @Schema(description = "In the language of Accept-Language.") String why) {

    static AccountFindingJson of(AccountFinding told, Messages texts) {
        return new AccountFindingJson(
                told.account(),
                told.accountName(),
                told.cell(),
                told.found().finding(),
                FindingJson.people(told.found()),
                FindingJson.why(told.found(), texts));
    }
}
