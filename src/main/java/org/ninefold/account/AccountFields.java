package org.ninefold.account;

import java.time.LocalDate;

/**
 * What a person says of an account, beside its reference. All but the name may be null.
 *
 * @param owner sign-in name
 * @param team name of the team
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 */
public record AccountFields(
        String name,
        AccountKind kind,
        String owner,
        String team,
        String country,
        String currency,
        LocalDate customerSince) {}
