package org.ninefold.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts that the log speaks of: it keeps their numbers, people know their references. The feature that has the
 * accounts implements it; found by CDI.
 */
public interface AuditedAccounts {

    /** The number of the account of this reference, empty where there is none. */
    Optional<Long> idOf(String ref);

    /** The references of those accounts that there are still. */
    Map<Long, String> refsOf(Set<Long> ids);
}
