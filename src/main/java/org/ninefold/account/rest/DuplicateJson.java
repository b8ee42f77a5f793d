package org.ninefold.account.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.Lookalike;

/** An account that looks like the one asked about. */
@Schema(name = "DuplicateJson")
public record DuplicateJson(
        String ref,
        String name,
        @Schema(description = "Sign-in name.") String owner,
        @Schema(
                        description = "In what it is alike, the most telling first.",
                        enumeration = {"NAME", "EMAIL", "BEGINNING", "DOMAIN"})
                String likeness,
        @Schema(description = "The name or the address that is alike.") String found) {

    static DuplicateJson of(Lookalike account) {
        return new DuplicateJson(
                account.ref(),
                account.name(),
                account.owner(),
                account.likeness().name(),
                account.found());
    }
}
