package org.ninefold.access.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.access.ApiToken;

/**
 * An API token, without its text.
 *
 * @param user the sign-in name of the user it speaks for
 * @param expiresOn the last good day, absent for no end
 */
public record TokenJson(
        long id,
        String name,
        String user,
        String createdBy,
        Instant createdAt,
        LocalDate expiresOn,
        Instant lastUsedAt,
        Instant revokedAt) {

    static TokenJson of(ApiToken token) {
        return new TokenJson(
                token.id(),
                token.name(),
                token.user().signIn(),
                token.createdBy(),
                token.createdAt(),
                token.expiresOn(),
                token.lastUsedAt(),
                token.revokedAt());
    }
}
