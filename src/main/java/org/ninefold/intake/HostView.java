package org.ninefold.intake;

import java.time.Instant;

/**
 * What is known of a host without asking it.
 *
 * @param configured whether it is the one that is set up
 * @param lastSync the newest reading, or null
 * @param asOf the host's clock when everything known of it was taken last; null before the first reading
 * @param nextAt when it is read next by itself; null where nothing is planned
 * @param unmatchedOwners those of its owners that look after accounts and are nobody here
 */
public record HostView(
        String name, boolean configured, SyncView lastSync, Instant asOf, Instant nextAt, int unmatchedOwners) {}
