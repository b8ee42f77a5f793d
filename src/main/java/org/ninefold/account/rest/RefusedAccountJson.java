package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AssignmentOutcome;
import org.ninefold.account.RefusedAccount;

/** An account that stays as it is. */
@Schema(name = "RefusedAccountJson")
public record RefusedAccountJson(
        String ref,
        @Schema(description = "Missing where the caller does not see the account.") String name,
        @Schema(description = "GONE, READ_ONLY, CHANGED in between, or OUT_OF_REACH afterwards.")
                AssignmentOutcome reason) {

    static RefusedAccountJson of(RefusedAccount account) {
        return new RefusedAccountJson(account.ref(), account.name(), account.reason());
    }
}
