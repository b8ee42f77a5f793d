package org.ninefold.document;

import java.time.Instant;

/**
 * How the outbox stands.
 *
 * @param ready whether a mail server and a sender are set
 * @param paused whether all mail is held back
 * @param blockedUntil when the mail server is tried again; null while it answers
 * @param said what it said when it did not
 */
public record OutboxState(boolean ready, boolean paused, Instant blockedUntil, String said) {}
