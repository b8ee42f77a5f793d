package org.ninefold.intake;

/** What of a host is read. */
public enum SyncMode {
    /** Every record; afterwards the keys that still exist are compared. */
    FULL,
    /** What changed since it was read last. */
    CHANGES,
    /** Only the keys that still exist. */
    KEYS
}
