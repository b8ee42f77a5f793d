package org.ninefold.intake.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.intake.HostOwnerView;

/** Somebody who looks after accounts in a CRM beside us. */
@Schema(name = "HostOwnerJson")
public record HostOwnerJson(
        @Schema(description = "What he or she is called there.") String id,
        String name,
        String login,
        String email,
        String externalId,
        @Schema(description = "The user here; missing where there is none.") String signIn,
        @Schema(description = "How many accounts.") int accounts) {

    static HostOwnerJson of(HostOwnerView owner) {
        return new HostOwnerJson(
                owner.id(),
                owner.name(),
                owner.login(),
                owner.email(),
                owner.externalId(),
                owner.signIn(),
                owner.accounts());
    }
}
