package org.ninefold.document;

import java.time.Instant;

/**
 * A message of the outbox, as a list shows it.
 *
 * @param batch its id
 * @param contact reference of the person; null for who is none, or is gone
 * @param name of the person, or null
 * @param address null after an erasure
 * @param waits until when, while it is queued
 * @param said the last sentence of the mail server, or why it was given up
 */
public record OutboxMail(
        long id,
        long version,
        MailState state,
        long batch,
        String batchName,
        MailPurpose purpose,
        String contact,
        String name,
        String account,
        String address,
        String language,
        Instant queuedAt,
        Instant waits,
        Instant movedAt,
        int tries,
        String said) {}
