package org.ninefold.account;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in the bin.
 *
 * @param account reference of the account it is about; its own where it is one
 * @param accountName null where it is an account itself
 * @param removedBy sign-in name
 * @param gone the day on which it goes for good
 * @param mergedInto reference of the account that took over what was known of this one, or null
 * @param changeable whether the caller may restore it
 */
public record BinEntry(
        long id,
        Removal.Kind kind,
        String ref,
        String name,
        String account,
        String accountName,
        String removedBy,
        Instant removedAt,
        LocalDate gone,
        String mergedInto,
        boolean changeable) {}
