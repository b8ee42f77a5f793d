package org.ninefold.intake;

import java.time.LocalDate;
import org.ninefold.account.AccountKind;

/**
 * An account there.
 *
 * @param owner the id of a {@link HostOwner}
 * @param country ISO 3166 alpha-2
 * @param currency ISO 4217
 */
public record HostAccount(
        String id,
        String name,
        AccountKind kind,
        String owner,
        String country,
        String currency,
        LocalDate customerSince) {}
